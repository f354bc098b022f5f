import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { FigureCell } from '../figures/FigureRecord.ts';
import { chartCsv } from './chartCsv.ts';

interface Row {
  heading: string;
  cells: readonly FigureCell[];
  isPart?: boolean;
  step?: string;
}

const published = (value: string): FigureCell => ({ text: value, value, status: 'publie' });
const absent = (status: 'secret' | 'non_disponible' | 'sans_objet'): FigureCell => ({
  text: 's',
  value: '',
  status,
});
const words = (text: string): FigureCell => ({ text, value: text, status: null });
const number = published('11.2');
const csvOf = (columns: readonly string[], rows: readonly Row[]) =>
  chartCsv(
    { columns, rows: rows.map((row) => ({ isPart: false, step: '', ...row })) },
    'provisoire',
  );

test('writes published values, columns named as in the datasets, and the status of the data', () => {
  expect(
    csvOf(['Année', 'Écart (points)'], [{ heading: '2025', cells: [published('-0.5')] }]),
  ).toBe('annee,ecart_points,statut\n2025,-0.5,provisoire\n');
});

test('an absent value is empty, and a column beside it says why', () => {
  const rows = [
    { heading: '2024', cells: [number, number] },
    { heading: '2025', cells: [absent('secret'), number] },
    { heading: '2026', cells: [absent('sans_objet'), number] },
  ];
  expect(csvOf(['Année', 'Part', 'Région'], rows)).toBe(
    `annee,part,part_statut_valeur,region,statut
2024,11.2,publie,11.2,provisoire
2025,,secret,11.2,provisoire
2026,,sans_objet,11.2,provisoire
`,
  );
  const alone = rows.map(({ heading, cells }) => ({ heading, cells: cells.slice(0, 1) }));
  expect(csvOf(['Année', 'Part'], alone)).toMatch(/^annee,part,statut_valeur,statut\n/);
});

test('a dataset without such a row is “non disponible”, and words stay words', () => {
  const rows = [
    { heading: 'Creuse', cells: [absent('non_disponible'), words('proche')] },
    { heading: 'Landes', cells: [number, words('')] },
  ];
  expect(csvOf(['Territoire', 'Part', 'Face à la région'], rows)).toBe(
    `territoire,part,part_statut_valeur,face_a_la_region,statut
Creuse,,non_disponible,proche,provisoire
Landes,11.2,publie,,provisoire
`,
  );
});

test('a column says to which step the counts of a row are rounded, where some are', () => {
  const rows = [
    { heading: '2025-12', cells: [published('13')] },
    { heading: '2026-01', step: '5', cells: [published('15')] },
  ];
  expect(csvOf(['Mois', 'Jeunes'], rows)).toBe(
    'mois,jeunes,arrondi,statut\n2025-12,13,,provisoire\n2026-01,15,5,provisoire\n',
  );
});

test('parts say what they belong to', () => {
  const rows = [
    { heading: 'Vers l’emploi', cells: [number] },
    { heading: 'Emploi', isPart: true, cells: [number] },
  ];
  expect(csvOf(['Type', 'Part'], rows)).toBe(
    'rubrique,type,part,statut\nVers l’emploi,Vers l’emploi,11.2,provisoire\nVers l’emploi,Emploi,11.2,provisoire\n',
  );
});

test.each(['=1+1', '+33', '-2 ans', '@SUM(A1)'])('%s does not run in a spreadsheet', (heading) => {
  const [, record = []]: string[][] = parse(
    csvOf(['Groupe', 'Part'], [{ heading, cells: [number] }]),
  );
  expect(record[0]).toBe(`'${heading}`);
});

test('commas and quotes come back as they were', () => {
  const heading = 'Agenais, Albret et "Confluent"';
  const [, record = []]: string[][] = parse(
    csvOf(['Mission locale', 'Part'], [{ heading, cells: [number] }]),
  );
  expect(record[0]).toBe('Agenais, Albret et "Confluent"');
});

test('two columns never have one name', () => {
  const [header] = parse(csvOf(['Part', 'Part', 'Statut'], []));
  expect(new Set(header).size).toBe(4);
});
