import { spreadsheetFormula } from '../../../src/contracts/spreadsheetFormula.ts';
import type { Cell } from '../dataset.ts';
import type { FieldShape } from './fieldShape.ts';

/** A cell's value, or why its text is not one. */
export type ParsedCell = { value: Cell } | Misread;

/** Why a text is not a value, in French. */
export interface Misread {
  reason: string;
  remedy: string;
  /** The way of writing numbers that the text follows, as the rest of its column may. */
  habit?: string;
}

const canonicalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Turns a cell's text into the value that its field's type asks for. */
export function parseCell(shape: FieldShape, text: string): ParsedCell {
  if (text === '') return emptyCell(shape);
  if (shape.type === 'string')
    return spreadsheetFormula.test(text) ? aFormula(text) : { value: text };
  if (canonicalNumber.test(text)) return { value: Number(text) };
  return notANumber(shape, text);
}

function aFormula(text: string): ParsedCell {
  return {
    reason: `« ${excerpt(text)} » commence par un signe qu’un tableur prendrait pour une formule`,
    remedy: 'commencez le texte par une lettre, un chiffre ou un guillemet français',
  };
}

function emptyCell(shape: FieldShape): ParsedCell {
  if (shape.nullable) return { value: null };
  return { reason: 'la cellule est vide', remedy: 'donnez la valeur' };
}

/** Common ways of writing a number otherwise, the first that applies being said. */
const otherWritings: readonly { pattern: RegExp; defect: string; remedy?: string }[] = [
  { pattern: /^-?\d+,\d+$/, defect: 'a une virgule décimale' },
  { pattern: /^(?=.*\s)\s*-?\d[\d\s]*([.,]\d+)?\s*$/, defect: 'contient des espaces' },
  { pattern: /^-?0\d+([.,]\d+)?$/, defect: 'commence par un zéro' },
  {
    pattern: /^-?\d+([.,]\d+)?e[+-]?\d+$/i,
    defect: 'est en notation scientifique',
    remedy: 'écrivez tous les chiffres du nombre',
  },
];

function notANumber(shape: FieldShape, text: string): ParsedCell {
  const found = otherWritings.find(({ pattern }) => pattern.test(text));
  if (found === undefined) {
    return {
      reason: `« ${excerpt(text)} » n’est pas un nombre`,
      remedy: 'écrivez le nombre seul, sans unité ni signe',
    };
  }
  return {
    reason: `« ${excerpt(text)} » ${found.defect}`,
    remedy: found.remedy ?? rewriting(shape, text),
    habit: found.defect,
  };
}

/** How the number should have been written. */
function rewriting({ type }: FieldShape, text: string): string {
  const number = canonical(text);
  if (type === 'integer' && number.includes('.')) return 'donnez un nombre entier';
  return `écrivez ${excerpt(number)}`;
}

function canonical(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(',', '.')
    .replace(/^(-?)0+(?=\d)/, '$1');
}

/** A cell's text, short enough for a message. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
