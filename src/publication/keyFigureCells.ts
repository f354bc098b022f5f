import { chiffresCles } from '../contracts/chiffresCles.ts';
import { formatChange } from '../format/formatChange.ts';
import { formatValue } from '../format/formatValue.ts';
import { type KeyFigure, previousFigure } from './keyFigure.ts';
import { type TableCell, tableCell } from './tableCell.ts';

/** A key figure's value as a table cell; the column heading says the unit. */
export function valueCell(figure: KeyFigure): TableCell {
  const { text, title } = formatValue(figure);
  return tableCell(chiffresCles, figure, 'valeur', text, title);
}

/** Both bounds of a rate's interval as table cells. */
export function boundCells(figure: KeyFigure): TableCell[] {
  return (['borne_basse', 'borne_haute'] as const).map((column) => {
    const { text, title } = formatValue({ ...figure, valeur: figure[column] });
    return tableCell(chiffresCles, figure, column, text, title);
  });
}

/** Change on the year before in words; null when one of the two is missing. */
export function changeOf(figure: KeyFigure): string | null {
  const previous = previousFigure(figure);
  if (previous === null) return null;
  return formatChange(previous.valeur, figure.valeur, figure.unite === '%' ? 'rate' : 'count');
}
