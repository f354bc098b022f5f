import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import { revisions } from '../../src/contracts/revisions.ts';
import { formerRows } from './formerRows.ts';
import { miniSite } from './miniSite.ts';
import { rowKey } from './rowKey.ts';
import { datasetFixture, datasetsFixture } from './rules/datasetFixture.ts';

const secret = { effectif: null, statut_valeur: 'secret' };
const change = (row: object, date_revision: string, ancienne_valeur: number) => ({
  date_revision,
  jeu: 'activite_annuelle',
  cle: rowKey(activiteAnnuelle, row as Record<string, unknown>),
  colonne: 'effectif',
  ancienne_valeur,
  nouvelle_valeur: null,
});

describe('formerRows', () => {
  test('gives what is secret today its last published value', () => {
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

  test('nothing without revisions', () => {
    expect(formerRows(datasetsFixture(datasetFixture(activiteAnnuelle, [secret])))).toEqual({});
  });
});

test('a value published before, that gives a secret, forbids the publication', async () => {
  const site = miniSite();
  const folder = join(site.data, 'revisions');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'dataset.yaml'),
    'titre: Révisions\ndescription: Ce qui a changé.\nsource: Essai\nlicence: lov2\nstatut: provisoire\neditions:\n  - fichier: 2024.csv\n    date_publication: 2024-06-03\n',
  );
  // Of twelve people in the region, nine in Gironde: three are left for Creuse.
  const cells = [
    '2024-06-03',
    'activite_annuelle',
    'annee=2023;territoire_niveau=departement;territoire_code=33;indicateur=mobilites_internationales',
    'effectif,9,',
    'Saisies tardives.',
  ];
  const header = Object.keys(revisions.row.shape).join(',');
  writeFileSync(join(folder, '2024.csv'), `${header}\n${cells.join(',')}\n`);
  const { files, lines } = await site.publish();
  expect(files).toBeNull();
  expect(lines.map((one) => one.split('. ')[0])).toEqual([
    'data/activite_annuelle:1:1: un effectif secret peut être retrouvé à partir de ce qui est publié (niveau : département)',
  ]);
});
