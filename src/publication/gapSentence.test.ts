import { expect, test } from 'vitest';
import type { EntryGap } from './entryGaps.ts';
import { gapSentence } from './gapSentence.ts';

const gap = (evenement: string, estimation: number, ecart: number, low: number, high: number) =>
  ({ evenement, estimation, ecart, borne_basse: low, borne_haute: high }) as EntryGap;

test('only the differences whose interval leaves zero out', () => {
  const rows = [gap('emploi', 29.2, 0.7, -0.3, 1.7), gap('alternance', 3.2, -0.5, -0.9, -0.1)];
  expect(gapSentence(rows)).toBe(
    'En un an, 29\u00a0% sont entrés en emploi au moins une fois. Écart net avec le reste de la région : \u22120,5\u00a0point en alternance.',
  );
  expect(gapSentence(rows.slice(0, 1))).toMatch(/Aucun écart net avec le reste de la région\.$/);
});

test('nothing of nothing; an unpublished share is not told', () => {
  expect(gapSentence([])).toBe('');
  const hidden = { evenement: 'emploi', estimation: null, borne_basse: null, borne_haute: null };
  expect(gapSentence([hidden as EntryGap])).toBe('Aucun écart net avec le reste de la région.');
});
