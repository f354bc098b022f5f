import { expect, test } from 'vitest';
import { releaseState } from './plannedReleases.ts';

const monthly = { date_prevue: '2026-12-15', jeu: 'activite_mensuelle' };

test('a release is late when the site published since, without it', () => {
  expect(releaseState(monthly, false, '2026-11-23')).toBe('a_venir');
  expect(releaseState(monthly, false, '2026-12-15')).toBe('a_venir');
  expect(releaseState(monthly, false, '2026-12-16')).toBe('en_retard');
  expect(releaseState(monthly, true, '2026-12-01')).toBe('publiee');
});

test('an event without data is past with its day', () => {
  expect(releaseState({ ...monthly, jeu: null }, false, '2026-12-14')).toBe('a_venir');
  expect(releaseState({ ...monthly, jeu: null }, false, '2026-12-15')).toBe('publiee');
});
