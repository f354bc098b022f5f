import { describe, expect, test } from 'vitest';
import { activiteMensuelle } from '../../contracts/activiteMensuelle.ts';
import { chiffresCles } from '../../contracts/chiffresCles.ts';
import { parcoursCourbes } from '../../contracts/parcoursCourbes.ts';
import { parcoursEcarts } from '../../contracts/parcoursEcarts.ts';
import { parcoursParts } from '../../contracts/parcoursParts.ts';
import type { PublishedValue } from '../readValue.ts';
import { assertClaim, type Evidence } from './assertClaim.ts';

/** A share with its interval. */
function share(value: number, half = 0.5): PublishedValue {
  const row = { borne_basse: value - half, borne_haute: value + half };
  return { contract: parcoursCourbes, row, column: 'estimation', value, unit: '%' };
}

/** A share of a cohort, of which others share nobody. */
function cohortShare(cohorte: number, value: number, denominateur = 10_000): PublishedValue {
  const row = {
    ...{ serie: 'situations', cohorte, population: 'ensemble', depart: 'ensemble', denominateur },
    ...{ borne_basse: value - 1, borne_haute: value + 1 },
  };
  return { contract: parcoursParts, row, column: 'part', value, unit: '%' };
}

/** A published difference with its interval. */
function gap(value: number, half = 0.5): PublishedValue {
  const row = { borne_basse: value - half, borne_haute: value + half };
  return { contract: parcoursEcarts, row, column: 'ecart', value, unit: 'points' };
}

/** A count, which has no interval. */
function count(value: number): PublishedValue {
  const row = { borne_basse: null, borne_haute: null };
  return { contract: chiffresCles, row, column: 'valeur', value, unit: 'jeunes' };
}

const of = (one: PublishedValue, other: PublishedValue | null = null): Evidence => ({
  one,
  other,
  among: null,
});
const among = (one: PublishedValue, ...rivals: PublishedValue[]): Evidence => ({
  one,
  other: null,
  among: rivals,
});

function refusal(words: string, evidence: Evidence): string {
  try {
    assertClaim(words, evidence);
    return '';
  } catch (cause) {
    return (cause as Error).message;
  }
}

const [up, unclear, down] = [gap(0.8), gap(0.3), gap(-0.8)];
const [half, third, quarter, threeQuarters] = [share(50.4), share(33), share(24.6), share(75.3)];

test('a change of rounded counts goes one way only beyond their rounding', () => {
  const months = (value: number): PublishedValue => ({
    contract: activiteMensuelle,
    row: { arrondi: 5 },
    column: 'effectif',
    value,
    unit: 'jeunes',
  });
  // Each is within 2 of the truth.
  expect(refusal('en hausse', of(months(100), months(96)))).toContain('démenti');
  expect(refusal('en hausse', of(months(105), months(100)))).toBe('');
  expect(refusal('en hausse', of(count(100), count(96)))).toBe('');
});

describe('shares that share nobody are told apart by the interval of their difference', () => {
  test('which may leave zero out while theirs overlap', () => {
    // Half-widths of 1: 1,41 for the difference, 2 for both ends to end.
    expect(refusal('en hausse', of(cohortShare(2023, 21.6), cohortShare(2022, 20)))).toBe('');
    expect(refusal('proche', of(cohortShare(2023, 21.6), cohortShare(2022, 20)))).toContain(
      'démenti',
    );
    expect(refusal('proche', of(cohortShare(2023, 21.3), cohortShare(2022, 20)))).toBe('');
  });

  test('two situations of the same young people do not', () => {
    expect(refusal('plus', of(cohortShare(2023, 21.6), cohortShare(2023, 20)))).toContain(
      'démenti',
    );
    expect(refusal('plus', of(cohortShare(2023, 22.2), cohortShare(2023, 20)))).toBe('');
  });

  test('beyond the rounding of their counts', () => {
    // Each share of 1 000 rounded counts is within 0,4 point of the truth.
    const [more, less] = [cohortShare(2023, 22.1, 1000), cohortShare(2022, 20, 1000)];
    expect(refusal('en hausse', of(more, less))).toContain('démenti');
    expect(refusal('stable', of(more, less))).toBe('');
  });
});

describe('each word has a case that bears it out and one that denies it', () => {
  test.each([
    ['en hausse', of(up), of(unclear)],
    ['augmente', of(up), of(down)],
    ['progresse', of(up), of(down)],
    ['s’élève', of(up), of(down)],
    ['dépasse', of(up), of(down)],
    ['au-dessus', of(up), of(unclear)],
    ['supérieure', of(up), of(down)],
    ['plus souvent', of(up), of(unclear)],
    ['davantage', of(up), of(down)],
    ['de plus', of(up), of(down)],
    ['en baisse', of(down), of(unclear)],
    ['diminue', of(down), of(up)],
    ['recule', of(down), of(up)],
    ['en dessous', of(down), of(unclear)],
    ['inférieure', of(down), of(up)],
    ['moins souvent', of(down), of(up)],
    ['de moins', of(down), of(up)],
    ['stable', of(unclear), of(up)],
    ['au même niveau', of(unclear), of(down)],
    ['pas d’écart net', of(unclear), of(up)],
    ['aussi souvent', of(unclear), of(down)],
    ['proches', of(share(12), share(12.6)), of(share(12), share(14))],
    ['plus', of(share(14), share(12)), of(share(12.6), share(12))],
    ['moins', of(share(12), share(14)), of(share(14), share(12))],
    ['en hausse', of(count(110), count(100)), of(count(100.5), count(100))],
    ['stable', of(count(100.5), count(100)), of(count(110), count(100))],
    ['double', of(share(20), share(10.2)), of(share(20), share(12))],
    ['plus du double', of(share(21), share(10)), of(share(19), share(10))],
    ['près du double', of(share(19), share(10)), of(share(21), share(10))],
    ['triple', of(share(30), share(10)), of(share(20), share(10))],
    ['deux fois plus', of(share(20), share(10)), of(share(12), share(10))],
    ['deux fois moins', of(share(10), share(20)), of(share(20), share(10))],
    ['moitié moins', of(share(10), share(20)), of(share(18), share(20))],
    ['la moitié', of(half), of(third)],
    ['plus de la moitié', of(share(56)), of(half)],
    ['moins de la moitié', of(share(44)), of(share(49.8))],
    ['près de la moitié', of(share(47)), of(share(56))],
    ['la majorité', of(share(56)), of(half)],
    ['la plupart', of(share(56)), of(share(44))],
    ['une minorité', of(share(44)), of(share(56))],
    ['un tiers', of(third), of(half)],
    ['plus d’un tiers', of(share(38)), of(third)],
    ['deux tiers', of(share(66)), of(half)],
    ['un quart', of(quarter), of(third)],
    ['moins d’un quart', of(share(9)), of(quarter)],
    ['trois quarts', of(threeQuarters), of(half)],
    ['un jeune sur dix', of(share(11)), of(share(20))],
    ['plus d’un jeune sur dix', of(share(14)), of(share(9))],
    ['trois jeunes sur quatre', of(threeQuarters), of(half)],
    ['le plus souvent', among(share(20), share(10), share(15)), among(share(20), share(20.4))],
    ['en premier', among(share(20), share(10)), among(share(20), share(30))],
    ['en tête', among(share(20), share(10)), among(share(10), share(20))],
    ['le moins', among(share(10), share(20)), among(share(20), share(10))],
    ['en dernier', among(share(10), share(20)), among(share(20), share(10))],
  ])('%s', (words, bornOut, denied) => {
    expect(refusal(words, bornOut)).toBe('');
    expect(refusal(words, denied)).toContain('est démenti par les données');
  });
});

test('says what it would need', () => {
  expect(refusal('en hausse', of(share(12)))).toContain('demande contre="colonne=valeur"');
  expect(refusal('le premier', of(share(12)))).toContain('demande parmi=colonne');
  expect(refusal('plus de la moitié', of(count(12)))).toContain('demande un pourcentage');
  expect(refusal('agréable', of(share(12)))).toContain('aucun mot de tendance connu');
});

test('nothing is first among nobody', () => {
  expect(refusal('le premier', among(share(12)))).toContain('est démenti');
});

test('refuses to compare across a break of the series', () => {
  const year = (annee: number, value: number): PublishedValue => ({
    ...count(value),
    row: { annee, indicateur: 'entrees_cej' },
  });
  expect(refusal('en hausse', of(year(2023, 200), year(2022, 100)))).toContain('rupture');
  expect(refusal('en hausse', of(year(2024, 200), year(2023, 100)))).toBe('');
});
