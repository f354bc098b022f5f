import { expect, test } from 'vitest';
import type { KeyFigure } from './keyFigure.ts';
import { positionCounts, positionSentence } from './positionSentence.ts';

const rate = (territoire_nom: string, low: number, high: number) =>
  ({ territoire_nom, valeur: (low + high) / 2, borne_basse: low, borne_haute: high }) as KeyFigure;
const region = rate('Région', 11, 11.4);
const figures = [rate('Creuse', 12, 16), rate('Landes', 10.5, 11.7), rate('Vienne', 9, 10)];

test('names who stands apart, and only them', () => {
  expect(positionSentence(figures, region)).toBe(
    'Au-dessus de la région : Creuse. Au-dessous : Vienne. L’autre en est proche.',
  );
  expect(positionSentence([...figures.slice(1), rate('Gironde', 10, 12)], region)).toBe(
    'Au-dessous de la région : Vienne. Les autres en sont proches.',
  );
  expect(positionSentence(figures.slice(0, 1), region)).toBe('Au-dessus de la région : Creuse.');
  expect(positionSentence(figures.slice(1, 2), region)).toBe(
    'Aucun territoire ne se distingue de la région.',
  );
});

test('never says near what is not published', () => {
  const secret = { ...rate('Corrèze', 1, 2), borne_basse: null } as KeyFigure;
  expect(positionSentence([secret], region)).toBe(
    'Aucun taux ne peut être comparé à celui de la région.',
  );
  expect(positionSentence([...figures, secret], region)).toMatch(
    /L’autre taux publié en est proche/,
  );
  expect(positionSentence([secret, ...figures.slice(1, 2)], region)).toBe(
    'Aucun taux publié ne se distingue de celui de la région.',
  );
});

test('counts each position', () => {
  expect(positionCounts(figures, region).replaceAll('\u00a0', ' ')).toBe(
    '1 mission locale au-dessus de la région, 1 au-dessous, 1 proche, compte tenu des intervalles.',
  );
  const secret = { ...rate('Corrèze', 1, 2), borne_basse: null } as KeyFigure;
  expect(positionCounts([secret], region)).toMatch(/^Aucun taux/);
  expect(positionCounts([...figures, secret], region)).toMatch(/, 1 sans taux publié\.$/);
});
