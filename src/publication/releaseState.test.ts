import { expect, test } from 'vitest';
import { releaseState } from './plannedReleases.ts';

const absent = { isThere: false, isWithdrawn: false };
const there = { isThere: true, isWithdrawn: false };
const monthly = { date_prevue: '2026-12-15', jeu: 'activite_mensuelle' };

test('a release is late when the site published since, without it', () => {
  expect(releaseState(monthly, absent, '2026-11-23')).toBe('a_venir');
  expect(releaseState(monthly, absent, '2026-12-15')).toBe('a_venir');
  expect(releaseState(monthly, absent, '2026-12-16')).toBe('en_retard');
  expect(releaseState(monthly, there, '2026-12-01')).toBe('publiee');
});

test('an event without data is past with its day', () => {
  expect(releaseState({ ...monthly, jeu: null }, absent, '2026-12-14')).toBe('a_venir');
  expect(releaseState({ ...monthly, jeu: null }, absent, '2026-12-15')).toBe('publiee');
});

test('a release whose edition was withdrawn is neither late nor to come, until another is there', () => {
  expect(releaseState(monthly, { ...absent, isWithdrawn: true }, '2027-01-10')).toBe('retiree');
  expect(releaseState(monthly, { ...there, isWithdrawn: true }, '2027-01-10')).toBe('publiee');
});
