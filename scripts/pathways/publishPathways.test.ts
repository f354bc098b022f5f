import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contracts/contract.ts';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { parcoursApresFormation } from '../../src/contracts/parcoursApresFormation.ts';
import { parcoursCourbes } from '../../src/contracts/parcoursCourbes.ts';
import { parcoursEcarts } from '../../src/contracts/parcoursEcarts.ts';
import { parcoursIndicateurs } from '../../src/contracts/parcoursIndicateurs.ts';
import { parcoursParts } from '../../src/contracts/parcoursParts.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import { recordsOf } from '../../src/contracts/tableJson.ts';
import { miniSite } from '../pipeline/miniSite.ts';

const region = 'region,75,Nouvelle-Aquitaine';
const place = `${region},ensemble,formation_ever,observe`;

/** Months 3 and 6 of a cohort of some 870 people, 70 of them already in training. */
const life = (cohort: number, entered: number) => [
  `${cohort},${place},3,800,${entered},,,0,70,publie`,
  `${cohort},${place},6,800,${entered + 70},,,0,70,publie`,
];
const bySituation = (row: (situation: string) => string) => codesOf('situation').map(row);

/** The mini site with pathways, of a life table with these rows. */
function pathwaySite(lifeTables = [...life(2022, 100), ...life(2023, 140)]) {
  const site = miniSite();
  addDataset(site.data, parcoursPremiereEntree, lifeTables);
  addDataset(
    site.data,
    parcoursSituations,
    bySituation((situation) => `2022,${region},ensemble,6,${situation},125,875,publie`),
  );
  addDataset(
    site.data,
    parcoursApresFormation,
    bySituation((situation) => `2022,${region},toutes,6,${situation},50,350,publie`),
  );
  return site;
}

function addDataset(data: string, { name, title, row }: Contract, rows: string[]): void {
  const lines = [Object.keys(row.shape).join(','), ...rows, ''];
  mkdirSync(join(data, name));
  writeFileSync(join(data, name, '2023.csv'), lines.join('\n'));
  const metadata = {
    titre: title,
    description: 'Données d’essai.',
    source: 'Essai',
    licence: 'lov2',
    statut: 'provisoire',
    editions: [{ fichier: '2023.csv', date_publication: '2024-03-01', arrondi: 5 }],
  };
  // JSON is YAML.
  writeFileSync(join(data, name, 'dataset.yaml'), JSON.stringify(metadata, null, 2));
}

/** The lines printed by a publication, and the rows of its CSV files, all texts. */
async function published(site: ReturnType<typeof pathwaySite>) {
  const { lines } = await site.publish();
  const rows = ({ name }: Contract): Record<string, string>[] =>
    parse(readFileSync(join(site.target, `${name}.csv`)), { columns: true });
  return { lines, rows };
}

const pick = (row: Record<string, string> | undefined, ...names: string[]) =>
  names.map((name) => row?.[name]);

describe('the publication of pathways', () => {
  test('holds curves, gaps, shares and summaries, each by its contract', async () => {
    const site = pathwaySite();
    const { lines, rows } = await published(site);
    expect(lines).toEqual([]);
    for (const contract of [parcoursCourbes, parcoursEcarts, parcoursParts, parcoursIndicateurs]) {
      const json = readFileSync(join(site.target, `${contract.name}.json`), 'utf8');
      const read = recordsOf(json);
      expect(read).not.toEqual([]);
      for (const { statut, ...row } of read) {
        expect(contract.row.strict().parse(row)).toEqual(row);
        expect(statut).toBe('provisoire');
      }
      expect(rows(contract)).toHaveLength(read.length);
    }
    // 170 of 800, and 210 of 800; √(0.2125 · 0.7875 / 800 + 0.2625 · 0.7375 / 800) = 2.125 points.
    const curve = rows(parcoursCourbes).map((row) => pick(row, 'cohorte', 'mois', 'estimation'));
    expect(curve).toEqual([
      ['2022', '3', '12.5'],
      ['2022', '6', '21.25'],
      ['2023', '3', '17.5'],
      ['2023', '6', '26.25'],
    ]);
    const [gap] = rows(parcoursEcarts);
    expect(pick(gap, 'reference', 'mois', 'ecart', 'borne_basse', 'borne_haute')).toEqual([
      '2022',
      '6',
      '5',
      '0.84',
      '9.16',
    ]);
    const parts = rows(parcoursParts).map((row) => pick(row, 'serie', 'part').join(' '));
    expect(new Set(parts)).toEqual(new Set(['situations 14.29', 'apres_formation 14.29']));
    expect(pick(rows(parcoursIndicateurs)[0], 'indicateur', 'valeur')).toEqual(['entropie', '1']);
  });

  test('follows a cell that changes', async () => {
    const site = pathwaySite([...life(2022, 100), ...life(2023, 60)]);
    const [gap] = (await published(site)).rows(parcoursEcarts);
    expect(pick(gap, 'estimation', 'ecart')).toEqual(['16.25', '-5']);
  });

  test('gives no estimate at a secret row', async () => {
    const secret = `2023,${place},6,,,,,,,secret`;
    const [first] = life(2023, 140) as [string];
    const site = pathwaySite([...life(2022, 100), first, secret]);
    const { lines, rows } = await published(site);
    expect(lines).toEqual([]);
    const last = rows(parcoursCourbes).at(-1);
    expect(pick(last, 'mois', 'estimation', 'borne_haute', 'statut_valeur')).toEqual([
      '6',
      '',
      '',
      'secret',
    ]);
    expect(pick(rows(parcoursEcarts)[0], 'ecart', 'statut_valeur')).toEqual(['', 'secret']);
  });

  test('is refused where people vanish from a life table', async () => {
    const [first, second = ''] = life(2023, 140) as [string, string];
    const site = pathwaySite([first, second.replace(',210,', ',135,')]);
    expect((await site.publish()).lines).toEqual([
      'data/parcours_premiere_entree/2023.csv:3:10: colonne cumul_formation : le cumul est plus petit qu’à 3 mois. Attendu : un cumul qui ne baisse jamais. Remède : refaites l’édition, ou corrigez l’effectif fautif.',
    ]);
  });

  test('says in the audit what is computed from published rows alone', async () => {
    const site = pathwaySite();
    await site.publish();
    const audit = JSON.parse(readFileSync(join(site.target, 'confidentialite.json'), 'utf8'));
    expect(audit.calcules).toEqual(
      expect.arrayContaining(['parcours_courbes', 'parcours_ecarts', 'parcours_parts']),
    );
  });

  test('leaves them out where there is no pathway', async () => {
    const site = miniSite();
    const paths = (await site.publish()).files?.map(({ path }) => path) ?? [];
    expect(paths.filter((path) => path.startsWith('parcours_'))).toEqual([]);
    expect(paths).toContain('chiffres_cles.csv');
  });
});
