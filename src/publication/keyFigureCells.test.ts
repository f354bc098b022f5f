import { beforeAll, expect, test, vi } from 'vitest';
import type { KeyFigure } from './keyFigure.ts';

const figure = (annee: number, indicateur: string, terms: Partial<KeyFigure>): KeyFigure =>
  ({ annee, indicateur, unite: 'jeunes', statut_valeur: 'publie', ...terms }) as KeyFigure;

let previous: KeyFigure | null = null;
vi.mock('./keyFigure.ts', () => ({ previousFigure: () => previous }));
let hasAbsorbed = false;
vi.mock('./structureHistory.ts', () => ({ isBreakYear: () => hasAbsorbed }));
let changeOf: typeof import('./keyFigureCells.ts').changeOf;
beforeAll(async () => {
  ({ changeOf } = await import('./keyFigureCells.ts'));
});

test('a difference of rates is rounded once, from their terms', () => {
  const rate = { unite: '%' } as const;
  previous = figure(2021, 'taux_entree_formation', {
    ...rate,
    valeur: 12.06,
    numerateur: 11392,
    denominateur: 94455,
  });
  const current = figure(2022, 'taux_entree_formation', {
    ...rate,
    valeur: 11.71,
    numerateur: 11115,
    denominateur: 94937,
  });
  expect(changeOf(current)?.text).toBe('−0,4\u00a0point');
});

test('a break of the series is said, in its first year and after a first partial year', () => {
  previous = figure(2022, 'entrees_cej', { valeur: 1000 });
  expect(changeOf(figure(2023, 'entrees_cej', { valeur: 1200 }))?.text).toBe('rupture');
  previous = figure(2021, 'entrees_garantie_jeunes', { valeur: 1000 });
  const current = changeOf(figure(2022, 'entrees_garantie_jeunes', { valeur: 180 }));
  expect(current).toMatchObject({
    text: 'rupture',
    title: expect.stringContaining('Garantie jeunes'),
  });
});

test('a mission locale that takes over from another is not compared with what it was', () => {
  previous = figure(2024, 'premiers_accueils', { valeur: 1000 });
  hasAbsorbed = true;
  expect(changeOf(figure(2025, 'premiers_accueils', { valeur: 1500 }))).toEqual({
    text: 'rupture',
    difference: null,
    title: 'rupture : elle compte, depuis 2025, les jeunes d’une structure qui a pris fin',
  });
  hasAbsorbed = false;
});

test('a count changes in number and in percent, a rate in points alone', () => {
  previous = figure(2024, 'professionnels_etp', { valeur: 1305.4, unite: 'ETP' });
  const staff = changeOf(figure(2025, 'professionnels_etp', { valeur: 1299, unite: 'ETP' }));
  expect(staff).toMatchObject({ text: '−0,5\u00a0%', difference: '−6,4' });
  previous = figure(2024, 'premiers_accueils', { valeur: 37000 });
  expect(changeOf(figure(2025, 'premiers_accueils', { valeur: 38234 }))).toMatchObject({
    text: '+3,3\u00a0%',
    difference: '+1\u00a0234',
  });
  expect(changeOf(figure(2025, 'premiers_accueils', { valeur: 37000 }))?.difference).toBeNull();
  previous = figure(2024, 'part_neet', { valeur: 80, unite: '%' });
  const rate = changeOf(figure(2025, 'part_neet', { valeur: 81, unite: '%' }));
  expect(rate).toMatchObject({ text: '+1,0\u00a0point', difference: null });
});

test('a missing value, and a first year', () => {
  previous = figure(2024, 'premiers_accueils', { valeur: null, statut_valeur: 'secret' });
  expect(changeOf(figure(2025, 'premiers_accueils', { valeur: 12 }))?.text).toBe('n.\u00a0c.');
  previous = null;
  expect(changeOf(figure(2018, 'premiers_accueils', { valeur: 12 }))).toBeNull();
});
