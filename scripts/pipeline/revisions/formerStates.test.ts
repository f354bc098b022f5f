import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import { miniSite } from '../miniSite.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { formerRows } from './formerStates.ts';
import { recordRevisions } from './revisionFixture.ts';

const secret = { effectif: null, statut_valeur: 'secret' };
const change = (row: object, date_revision: string, ancienne_valeur: number) => ({
  date_revision,
  jeu: 'activite_annuelle',
  cle: rowKey(activiteAnnuelle, row as Record<string, unknown>),
  colonne: 'effectif',
  ancienne_valeur,
  nouvelle_valeur: null,
  nouveau_statut: 'secret',
});

describe('formerRows', () => {
  test('gives what is secret today its last published value', async () => {
    const activity = datasetFixture(activiteAnnuelle, [
      { annee: 2022, ...secret },
      { annee: 2023, ...secret },
      { annee: 2024, effectif: 40 },
    ]);
    const [hidden = {}, , shown = {}] = activity.rows.map(({ values }) => values);
    const recorded = datasetFixture(revisions, [
      change(hidden, '2024-03-01', 12),
      change(hidden, '2023-03-01', 10),
      change(shown, '2024-03-01', 39),
    ]);
    expect(formerRows(datasetsFixture(activity, recorded))).toEqual({
      activite_annuelle: [{ ...hidden, effectif: 12, statut_valeur: 'publie' }],
    });
  });

  test('nothing without revisions', async () => {
    expect(formerRows(datasetsFixture(datasetFixture(activiteAnnuelle, [secret])))).toEqual({});
  });
});

/** Activity of 2023 in the mini site: a line of an indicator chosen because it counts few people. */
const mobility = (code: string) => {
  const level = code === '75' ? 'region' : code.length === 2 ? 'departement' : 'mission_locale';
  return `annee=2023;territoire_niveau=${level};territoire_code=${code};indicateur=mobilites_internationales`;
};
const headOf = (lines: readonly string[]) => lines.map((one) => one.split('. ')[0]);

test('a value published before, that gives a secret, forbids the publication', async () => {
  const site = miniSite();
  // Of twelve people in the region, nine in Gironde: three are left for Creuse.
  recordRevisions(site.data, [`activite_annuelle,${mobility('33')},effectif,9,publie,,secret`]);
  const { files, lines } = await site.publish();
  expect(files).toBeNull();
  expect(headOf(lines)).toEqual([
    'data/activite_annuelle:1:1: un effectif secret peut être retrouvé à partir de ce qui est publié (niveau : département)',
    'data/revisions:1:1: un effectif secret peut être retrouvé à partir de ce qui était publié avant les révisions du 2024-06-03 et de ce qui l’est depuis (activite_annuelle, niveau : département)',
  ]);
});

describe('a value that replaces another', () => {
  /** Today 9 + 20 in the region, and 9 of the 20 in Bordeaux: 11 are left for the third. */
  function revisedSite() {
    const site = miniSite();
    const cell = (place: string, was: string, now: string): [string, string] => [
      `2023,${place},mobilites_internationales,${was}\n`,
      `2023,${place},mobilites_internationales,${now},publie\n`,
    ];
    site.change({
      'activite_annuelle/2023.csv': [
        cell('region,75,Nouvelle-Aquitaine', '12,publie', '29'),
        cell('departement,23,Creuse', ',secret', '9'),
        cell('mission_locale,23096S00,Mission locale de la Creuse', ',secret', '9'),
        cell('departement,33,Gironde', ',secret', '20'),
        cell('mission_locale,33063S00,Mission locale Bordeaux Avenir Jeunes', ',secret', '9'),
      ],
    });
    return site;
  }
  const region = `activite_annuelle,${mobility('75')},effectif,21,publie,29,publie`;
  const gironde = `activite_annuelle,${mobility('33')},effectif,12,publie,20,publie`;
  const bordeaux = `activite_annuelle,${mobility('33063S00')},effectif,,secret,9,publie`;

  test('gives nothing by itself', async () => {
    expect((await revisedSite().publish()).lines).toEqual([]);
  });

  test('forbids the publication when the former total less what is known since is a secret', async () => {
    const site = revisedSite();
    // It was 12 in Gironde: without the 9 of Bordeaux, 3 are left.
    recordRevisions(site.data, [region, gironde, bordeaux]);
    const { files, lines } = await site.publish();
    expect(files).toBeNull();
    expect(headOf(lines)).toEqual([
      'data/revisions:1:1: un effectif secret peut être retrouvé à partir de ce qui était publié avant les révisions du 2024-06-03 et de ce qui l’est depuis (activite_annuelle, niveau : mission locale)',
    ]);
  });

  test('is published where the former values give nothing either', async () => {
    const site = revisedSite();
    const before = [region.replace(',21,', ',24,'), gironde.replace(',12,', ',15,'), bordeaux];
    recordRevisions(site.data, before);
    const { files, lines } = await site.publish();
    expect(lines).toEqual([]);
    expect(files).not.toBeNull();
  });

  test('warns of former values that contradict one another', async () => {
    const site = revisedSite();
    // Less than the 9 of Bordeaux alone.
    recordRevisions(site.data, [gironde.replace(',12,', ',5,')]);
    const { files, lines } = await site.publish();
    expect(files).not.toBeNull();
    expect(headOf(lines)).toEqual([
      'avertissement, data/revisions:1:1: les valeurs publiées avant les révisions du 2024-06-03 se contredisent : leur confidentialité n’a pas pu être vérifiée',
    ]);
  });
});
