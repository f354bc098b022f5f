import { type Anomaly, error } from '../anomaly.ts';
import { type Cell, placeOf } from '../dataset.ts';
import { fieldShapes } from '../read/fieldShape.ts';
import { excerpt } from '../read/parseCell.ts';
import { distinctRows } from './distinctRows.ts';
import type { Rule } from './rule.ts';

const defects: readonly { pattern: RegExp; message: string; expected: string; remedy: string }[] = [
  {
    pattern: /^[=+\-@\t]/,
    message: 'commence comme une formule de tableur',
    expected: 'un texte qui ne commence pas par =, +, - ou @',
    remedy: 'supprimez ce premier caractère',
  },
  {
    pattern: /<\/?[a-z!]/i,
    message: 'contient une balise HTML',
    expected: 'du texte simple',
    remedy: 'supprimez la balise',
  },
  {
    pattern: /[\r\n\t]/,
    message: 'contient un saut de ligne ou une tabulation',
    expected: 'un texte d’une seule ligne',
    remedy: 'remplacez-le par une espace',
  },
  {
    // “Ã©” is “é” read as Windows-1252; U+FFFD stands for a byte that could not be read.
    pattern: /\ufffd|[ÃÂ][\u0080-\u00bf]|â€/,
    message: 'contient des caractères mal décodés',
    expected: 'des lettres accentuées lisibles',
    remedy: 'retapez le texte, ou refaites le fichier en « CSV UTF-8 »',
  },
  {
    pattern: /[\u0080-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    message: 'contient un caractère invisible',
    expected: 'des caractères visibles et des espaces',
    remedy: 'retapez la cellule',
  },
  {
    pattern: /^\s|\s$/,
    message: 'commence ou finit par une espace',
    expected: 'un texte sans espace aux extrémités',
    remedy: 'supprimez l’espace',
  },
];

/** Texts are safe to open in a spreadsheet and to show in a page. */
export const unsafeTexts: Rule = ({ contract, rows }) =>
  fieldShapes(contract)
    .filter(({ type }) => type === 'string')
    .flatMap(({ name }) => {
      const texts = new Set(rows.map(({ values }) => values[name]));
      const unsafe = new Set([...texts].filter((text) => defectOf(text) !== undefined));
      const own = unsafe.size === 0 ? [] : rows.filter(({ values }) => unsafe.has(values[name]));
      return distinctRows(own, [name]).flatMap((found) => anomalies(name, found));
    });

function defectOf(text: Cell | undefined) {
  return typeof text === 'string' ? defects.find(({ pattern }) => pattern.test(text)) : undefined;
}

function anomalies(
  field: string,
  { row, times }: ReturnType<typeof distinctRows>[number],
): Anomaly[] {
  const text = row.values[field];
  const defect = defectOf(text);
  if (defect === undefined) return [];
  const message = `colonne ${field} : « ${excerpt(String(text))} » ${defect.message}${times}`;
  return [error(placeOf(row, field), message, defect.expected, defect.remedy)];
}
