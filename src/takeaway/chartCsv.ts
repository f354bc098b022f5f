import { csvFormatRows } from 'd3-dsv';
import { spreadsheetFormula } from '../contracts/spreadsheetFormula.ts';
import type { FigureTable } from '../figures/FigureRecord.ts';

const isNumber = /^-?\d+(\.\d+)?$/;

/** A text that no spreadsheet runs: an apostrophe before what would begin a formula. */
function safeText(text: string): string {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  return spreadsheetFormula.test(plain) && !isNumber.test(plain) ? `'${plain}` : plain;
}

/** `Écart (points)` → `ecart_points`: columns are named as in the other files of the site. */
function columnName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Names of columns, none twice. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}

/** Parts repeat the name of what they belong to, which the table shows by its indentation. */
function withWholes(rows: FigureTable['rows']) {
  let whole = '';
  return rows.map((row) => {
    if (!row.isPart) whole = row.heading;
    return { ...row, whole };
  });
}

/**
 * The table of a chart as canonical CSV (UTF-8, comma, decimal point, LF, header first): the
 * values as they are published. An absent value is empty, and a column beside it says why, as
 * `statut_valeur` does in the datasets; the last columns are the step to which the counts of the row
 * are rounded, where some are, and the status of the data.
 */
export function chartCsv({ columns, rows }: FigureTable, status: string): string {
  const hasParts = rows.some(({ isPart }) => isPart);
  const all = withWholes(rows);
  const isRounded = rows.some(({ step }) => step !== '');
  const [first = '', ...others] = columns.map(columnName);
  const told = others.map((_, i) =>
    rows.some(({ cells }) => !['publie', undefined, null].includes(cells[i]?.status)),
  );
  const alone = told.filter(Boolean).length === 1 && others.length === 1;
  const header = [
    ...(hasParts ? ['rubrique'] : []),
    first,
    ...others.flatMap((name, i) =>
      told[i] ? [name, alone ? 'statut_valeur' : `${name}_statut_valeur`] : [name],
    ),
    ...(isRounded ? ['arrondi'] : []),
    'statut',
  ];
  const records = all.map(({ whole, heading, step, cells }) => [
    ...(hasParts ? [safeText(whole)] : []),
    safeText(heading),
    ...others.flatMap((_, i) => {
      const { value = '', status: why = null } = cells[i] ?? {};
      return told[i] ? [safeText(value), why ?? ''] : [safeText(value)];
    }),
    ...(isRounded ? [step] : []),
    status,
  ]);
  return `${csvFormatRows([distinct(header), ...records])}\n`;
}
