import { expect, test } from 'vitest';
import type { Comparaison } from '../contracts/comparaison.ts';
import { comparedRows } from './comparedRows.ts';

const data: Comparaison = {
  statut: 'demonstration',
  annees: [2024, 2025],
  territoires: [
    { niveau: 'region', code: '75', nom: 'Nouvelle-Aquitaine' },
    { niveau: 'departement', code: '23', nom: 'Creuse' },
    { niveau: 'departement', code: '33', nom: 'Gironde' },
  ],
  indicateurs: [
    {
      indicateur: 'taux_entree_emploi',
      libelle: 'Part',
      unite: '%',
      valeurs: [
        [22, 21.5],
        ['secret', 25.04],
        [20, 'sans_objet'],
      ],
      bornes: [[21, 22], [23, 27], null],
    },
  ],
};
const compare = (territories: string[]) =>
  comparedRows(data, { territories, indicator: 'taux_entree_emploi' });

test('gives the chosen territories in their order, then the region as reference', () => {
  const { rows, years } = compare(['33', '23']);
  expect(years).toEqual([2024, 2025]);
  expect(rows.map(({ name }) => name)).toEqual([
    'Gironde (département)',
    'Creuse (département)',
    'Nouvelle-Aquitaine',
  ]);
  expect(rows.map(({ position }) => position)).toEqual(['', 'au-dessus', '']);
  expect(rows.map(({ isRegion }) => isRegion)).toEqual([false, false, true]);
});

test('shows values and absences as the rest of the site does', () => {
  const [gironde, creuse] = compare(['33', '23']).rows;
  expect(creuse?.values.map(({ text }) => text)).toEqual(['s', '25,0\u00a0%']);
  expect(gironde?.values.at(-1)).toMatchObject({ text: '–', title: 'sans objet' });
  expect(gironde?.latest).toBeNull();
});

test('leaves out unknown territories and the region, which is always there', () => {
  expect(compare(['99', '75', '23']).rows).toHaveLength(2);
  expect(() => comparedRows(data, { territories: ['23'], indicator: 'autre' })).toThrow('autre');
});
