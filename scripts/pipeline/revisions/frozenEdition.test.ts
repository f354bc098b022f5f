import { describe, expect, test } from 'vitest';
import { miniSite } from '../miniSite.ts';
import { recordRevisions } from './revisionFixture.ts';

const place = '2022,mission_locale,33281S00,Mission locale Technowest,visites_erip';
const key =
  'annee=2022;territoire_niveau=mission_locale;territoire_code=33281S00;indicateur=visites_erip';
const headOf = (lines: readonly string[]) => lines.map((one) => one.split('. ')[0]);

/** The final edition of the means of 2022, whose columns and decimals are as somebody typed them. */
function changedStaff(from: string, to: string) {
  const site = miniSite();
  site.change({ 'reseau_annuel/2022.csv': [[from, to]] });
  return site;
}
const staff = (record: string) => `reseau_annuel,annee=2022;code_ml=33063S00,${record}`;
const refusal =
  'data/reseau_annuel/2022.csv:1:1: l’édition est définitive et son contenu a changé sans que data/revisions le dise';

describe('a final edition', () => {
  test('is refused when a value changes and no reason is recorded', async () => {
    const site = changedStaff('52.1,80.7', '52.1,81.7');
    const { files, lines } = await site.publish();
    expect(files).toBeNull();
    expect(headOf(lines)).toEqual([refusal]);
  });

  test('is published with the revision, its SHA-256 being what it was', async () => {
    const site = changedStaff('52.1,80.7', '52.1,81.7');
    recordRevisions(site.data, [staff('professionnels_etp,80.7,publie,81.7,publie')]);
    const { files, lines } = await site.publish();
    expect(lines).toEqual([]);
    expect(files?.map(({ path }) => path)).toContain('revisions.csv');
  });

  test('is refused when something else has changed with it', async () => {
    const site = changedStaff('52.1,80.7', '52.2,81.7');
    recordRevisions(site.data, [staff('professionnels_etp,80.7,publie,81.7,publie')]);
    expect(headOf((await site.publish()).lines)).toEqual([refusal]);
  });

  test('is refused when the former value that is recorded was not its own', async () => {
    const site = changedStaff('52.1,80.7', '52.1,81.7');
    recordRevisions(site.data, [staff('professionnels_etp,80.6,publie,81.7,publie')]);
    expect(headOf((await site.publish()).lines)).toEqual([refusal]);
  });

  test('is refused when a revision is taken away again', async () => {
    const site = changedStaff('52.1,80.7', '52.1,81.7');
    recordRevisions(site.data, [staff('lieux_accueil,11,publie,12,publie')]);
    expect(headOf((await site.publish()).lines)).toEqual([refusal]);
  });

  test('may be revised several times, by what was published as by what was hidden', async () => {
    const site = miniSite();
    const text = (end: string) => `${place},${end}`;
    const line = /2022,mission_locale,33281S00,Mission locale Technowest,visites_erip,(.*)\n/;
    const before = site.textOf('activite_annuelle/2022.csv').match(line)?.[1] ?? '';
    expect(before).toMatch(/^\d+,publie$/);
    const [value] = before.split(',');
    site.change({ 'activite_annuelle/2022.csv': [[text(before), text(',non_disponible')]] });
    recordRevisions(site.data, [
      `activite_annuelle,${key},effectif,${value},publie,,non_disponible`,
    ]);
    expect(headOf((await site.publish()).lines)).not.toContainEqual(
      expect.stringContaining('définitive'),
    );
  });

  test('may gain a line that was forgotten, recorded as such', async () => {
    const site = miniSite();
    site.change({
      'animation_annuelle/2023.csv': [
        ['2,,3\n', '2,,3\n2023,1,Alternance,evenement,Rencontre régionale,1,40,3\n'],
      ],
    });
    expect((await site.publish()).files).toBeNull();
    const row =
      'animation_annuelle,annee=2023;priorite=1;axe=Alternance;type_action=evenement;intitule=Rencontre régionale';
    recordRevisions(site.data, [
      `${row},actions,,absente,1,publie`,
      `${row},participants,,absente,40,publie`,
      `${row},missions_locales,,absente,3,publie`,
    ]);
    expect((await site.publish()).lines).toEqual([]);
  });
});

test('two revisions of one value on one day are refused', async () => {
  const site = changedStaff('52.1,80.7', '52.1,81.7');
  recordRevisions(site.data, [
    staff('professionnels_etp,80.7,publie,80.9,publie'),
    staff('professionnels_etp,80.9,publie,81.7,publie'),
  ]);
  expect(headOf((await site.publish()).lines)).toEqual([
    'data/revisions/2024.csv:3:1: la clé « 2024-06-03 · reseau_annuel · annee=2022;code_ml=33063S00 · professionnels_etp » est déjà celle de data/revisions/2024.csv, ligne 2',
  ]);
});
