import { expect, test } from 'vitest';
import { similarityProfile, similaritySize } from '../../../src/contracts/similarityFeatures.ts';
import type { KeyFigure } from './keyFigures.ts';
import { similarStructures } from './similarStructures.ts';

/** A mission locale of a size, with the same share for every feature of its profile. */
function structure(code: string, size: number, share: number | null, annee = 2025): KeyFigure[] {
  const figure = (indicateur: string, valeur: number | null) =>
    ({
      annee,
      territoire_niveau: 'mission_locale',
      territoire_code: code,
      territoire_nom: `ML ${code}`,
      indicateur,
      valeur,
      statut: 'demonstration',
    }) as KeyFigure;
  return [
    figure(similaritySize, size),
    ...similarityProfile.map((indicator) => figure(indicator, share)),
  ];
}

const network = [
  ...structure('A', 1000, 10),
  ...structure('B', 1100, 11),
  ...structure('C', 4000, 10),
  ...structure('D', 1000, 40),
  ...structure('E', 4000, 40),
  ...structure('F', 4200, 41),
];
const nearest = (code: string, figures = network) =>
  similarStructures(figures)
    .filter((row) => row.code === code)
    .map((row) => row.code_semblable);

test('the nearest come first, four at most, never the structure itself', () => {
  expect(nearest('A')[0]).toBe('B');
  expect(nearest('F')[0]).toBe('E');
  for (const code of 'ABCDEF') {
    expect(nearest(code)).toHaveLength(4);
    expect(nearest(code)).not.toContain(code);
  }
});

test('size counts by its logarithm, profile by its standard deviation, half each', () => {
  // Of two structures, every feature is at one standard deviation from the mean: 2 apart.
  const [row] = similarStructures([...structure('A', 500, 10), ...structure('B', 1000, 30)]);
  expect(row).toMatchObject({ distance: 2, distance_taille: 2, distance_profil: 2 });
  const [same] = similarStructures([...structure('A', 500, 10), ...structure('B', 1000, 10)]);
  expect(same).toMatchObject({ distance: 1.41, distance_taille: 2, distance_profil: 0 });
});

test('a share that one of the two does not publish is left out, and changes nothing else', () => {
  const hide = (code: string, hidden: readonly string[]) =>
    network.map((row) =>
      row.territoire_code === code && hidden.includes(row.indicateur)
        ? { ...row, valeur: null }
        : row,
    );
  const one = hide('A', similarityProfile.slice(0, 1));
  const row = similarStructures(one).find(({ code }) => code === 'A');
  expect(row).toMatchObject({ code_semblable: 'B', parts_comparees: similarityProfile.length - 1 });
  // With two shares left, it is compared with nobody, and nobody with it.
  const most = hide('A', similarityProfile.slice(0, 2));
  expect(nearest('A', most)).toEqual([]);
  expect(nearest('B', most)).not.toContain('A');
});

test('is of the latest year only', () => {
  const rows = similarStructures([...structure('Z', 1000, 10, 2024), ...network]);
  expect(rows.some(({ code, code_semblable }) => code === 'Z' || code_semblable === 'Z')).toBe(
    false,
  );
  expect(rows.every(({ annee }) => annee === 2025)).toBe(true);
});

test('is empty without figures', () => {
  expect(similarStructures([])).toEqual([]);
});

test('the year is the last one that has what is compared', () => {
  const later = ['A', 'B', 'C'].flatMap((code) => structure(code, 1000, null, 2026));
  expect(similarStructures([...network, ...later]).map(({ annee }) => annee)).toEqual(
    similarStructures(network).map(() => 2025),
  );
});
