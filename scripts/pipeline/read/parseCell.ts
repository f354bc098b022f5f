import type { Cell } from '../dataset.ts';
import type { FieldShape } from './fieldShape.ts';

/** A cell's value, or the reason in French why its text is not one. */
export type ParsedCell = { value: Cell } | { reason: string; remedy: string };

const canonicalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Turns a cell's text into the value that its field's type asks for. */
export function parseCell(shape: FieldShape, text: string): ParsedCell {
  if (text === '') return emptyCell(shape);
  if (shape.type === 'string') return { value: text };
  if (canonicalNumber.test(text)) return { value: Number(text) };
  return notANumber(text);
}

function emptyCell(shape: FieldShape): ParsedCell {
  if (shape.nullable) return { value: null };
  return { reason: 'la cellule est vide', remedy: 'donnez la valeur' };
}

function notANumber(text: string): ParsedCell {
  if (/^-?\d+,\d+$/.test(text)) {
    return {
      reason: `« ${text} » a une virgule décimale`,
      remedy: `écrivez ${text.replace(',', '.')}`,
    };
  }
  if (/^-?\d[\d \u00a0\u202f]*([.,]\d+)?$/.test(text)) {
    return {
      reason: `« ${text} » contient des espaces`,
      remedy: 'écrivez le nombre sans espace',
    };
  }
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) {
    return {
      reason: `« ${text} » est en notation scientifique`,
      remedy: 'écrivez tous les chiffres du nombre',
    };
  }
  return { reason: `« ${excerpt(text)} » n’est pas un nombre`, remedy: 'corrigez la cellule' };
}

/** A cell's text, short enough for a message. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
