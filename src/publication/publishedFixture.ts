import { tableJson } from '../contracts/tableJson.ts';

type Rows = Parameters<typeof tableJson>[1];

/** For the tests: the files of a publication of these datasets, final and without dates of years. */
export function publishedFixture(datasets: Readonly<Record<string, Rows>>): Record<string, string> {
  const jeux = Object.keys(datasets).map((jeu) => ({
    ...{ jeu, titre: jeu, description: jeu, source: jeu, licence: 'lov2', statut: 'definitif' },
    ...{ date_extraction: null, date_publication: '2026-01-01' },
    ...{ lignes: 1, annees: [], editions: [] },
  }));
  const tables = Object.entries(datasets).map(([name, rows]) => [
    `${name}.json`,
    tableJson(Object.keys(rows[0] ?? {}), rows),
  ]);
  return {
    'manifest.json': JSON.stringify({ statut: 'definitif', jeux, retraits: [] }),
    ...Object.fromEntries(tables),
  };
}
