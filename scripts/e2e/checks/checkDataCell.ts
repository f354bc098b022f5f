import { nomenclatures } from '../../../src/contracts/nomenclatures.ts';
import { numberPlace } from '../numberPlace.ts';
import type { PublishedData, PublishedRow } from '../publishedData.ts';
import { parseFrenchNumber } from './parseFrenchNumber.ts';

const absences: Readonly<Record<string, string>> = nomenclatures.statut_valeur;

/** The text shown must be the published value, rounded to the decimals that it shows. */
function checkNumber(text: string, published: string): string | null {
  const shown = parseFrenchNumber(text);
  if (shown === null) return `shows “${text}”, which is no number in French format`;
  const exact = Number(published);
  const tolerance = 0.5 * 10 ** -shown.decimals * (1 + 1e-9);
  if (Math.abs(shown.value - exact) > tolerance) return `shows “${text}” for ${published}`;
  if (shown.value === 0 && exact !== 0) {
    return `shows “${text}” for ${published}: write <abbr title="arrondi à zéro">…</abbr>`;
  }
  return null;
}

/** A small value that rounds to zero is written as such, never as a true zero. */
function checkRoundedToZero(title: string, published: string): string | null {
  if (title !== 'arrondi à zéro') return `has an <abbr title="${title}"> over ${published}`;
  return Math.abs(Number(published)) < 0.5 ? null : `says “${title}” for ${published}`;
}

/** An empty cell says which absence it is, in the words of `statut_valeur`. */
function checkAbsence(title: string | null, row: PublishedRow): string | null {
  const { statut_valeur: status } = row;
  if (status === 'publie') return 'is empty although its row is “publie”';
  if (title === null) return 'has no value and no <abbr title>';
  const expected = status === undefined ? undefined : absences[status];
  return expected === undefined || title === expected
    ? null
    : `says “${title}” where statut_valeur is “${status}” (${expected})`;
}

/**
 * Compares one `<data value>` with the cell of the published CSV whose place the page says; null when
 * value and shown text are right.
 */
export function checkDataCell(cell: Element, published: PublishedData): string | null {
  const place = numberPlace(cell);
  if (place === null) return `<data> “${cell.textContent}”: nothing says where it is published`;
  const { dataset: jeu, key: cle, column: colonne } = place;
  const name = `<data> ${jeu} ${cle} ${colonne}`;
  const dataset = published.dataset(jeu);
  if (dataset === null) return `${name}: no dataset of that name with a key`;
  const row = dataset.rows.get(cle);
  if (row === undefined) return `${name}: no row of that key in ${jeu}.csv`;
  const expected = row[colonne];
  if (expected === undefined) return `${name}: no such column in ${jeu}.csv`;
  const value = cell.getAttribute('value');
  if (value !== expected) return `${name}: value is “${value}”, ${jeu}.csv has “${expected}”`;
  const title = cell.querySelector('abbr')?.getAttribute('title') ?? null;
  const text = (cell.textContent ?? '').trim();
  // In a sentence the words beside a number may say its sign: “0,8 point de moins”.
  const compared = cell.hasAttribute('data-sans-signe') ? expected.replace('-', '') : expected;
  const problem = expected === '' ? checkAbsence(title, row) : checkValue(title, text, compared);
  return problem === null ? null : `${name}: ${problem}`;
}

function checkValue(title: string | null, text: string, expected: string): string | null {
  return title === null ? checkNumber(text, expected) : checkRoundedToZero(title, expected);
}
