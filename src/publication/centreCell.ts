import { inserjeunesCfa } from '../contracts/inserjeunesCfa.ts';
import { absences } from '../format/absences.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { signed } from '../format/signed.ts';
import { type TableCell, tableCell } from './tableCell.ts';
import type { CentreRow } from './trainingCentres.ts';

/** Columns that hold a share, a rate or a difference of rates. */
export type CentreColumn = {
  [K in keyof CentreRow]-?: CentreRow[K] extends number | null ? K : never;
}[Exclude<keyof CentreRow, 'arrondi'>];

/**
 * A figure of a centre as a table cell, followed by `words` (“ %”, “ points”); where it is empty, the
 * producer withholds it.
 */
export function centreCell(row: CentreRow, column: CentreColumn, words = ''): TableCell {
  const value = row[column];
  if (value === null) {
    const withheld = { ...absences.non_disponible, title: 'non diffusé' };
    return tableCell(inserjeunesCfa, row, column, { kind: 'non_disponible', ...withheld });
  }
  const text = formatNumber(value);
  const isGap = column === 'valeur_ajoutee_6_mois';
  return tableCell(inserjeunesCfa, row, column, (isGap ? signed(value, text) : text) + words);
}
