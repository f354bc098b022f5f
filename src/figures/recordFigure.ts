import { frenchTypography } from '../format/frenchTypography.ts';
import { figureRounding } from '../publication/roundingWords.ts';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import type { Edition } from './Edition.ts';
import type { FigureRecord } from './FigureRecord.ts';
import type { FigureRequest } from './FigureRequest.ts';
import { figureFaults } from './figureFaults.ts';
import { figureSource } from './figureSource.ts';
import { figureTable } from './figureTable.ts';

/**
 * Gives the record of a figure to the page that draws it. Throws, with the page and the figure, when
 * a reader could not tell what it shows, from where, or could not read it without its drawing.
 */
export function recordFigure(page: RenderedPage, asked: FigureRequest, edition: Edition): void {
  const figure = recordOf(asked, edition);
  const faults = figureFaults(figure);
  if (page.figures.some(({ id }) => id === figure.id)) faults.push('une autre a la même adresse');
  if (faults.length > 0) {
    throw new Error(`Page /${page.path}, figure « ${figure.id} » : ${faults.join(', ')}.`);
  }
  page.figures.push(figure);
}

/** The record of a figure, its texts in French typography. */
function recordOf(asked: FigureRequest, edition: Edition): FigureRecord {
  const {
    id,
    dataset,
    columns,
    rows,
    sources = [edition.source],
    credit,
    wide = null,
    narrow,
    tiles = [],
  } = asked;
  const cells = rows.flatMap((row) => row.cells);
  return {
    id,
    title: frenchTypography(asked.title),
    unit: frenchTypography(asked.unit),
    sentence: frenchTypography(asked.sentence),
    wide,
    narrow,
    tiles: tiles.map(({ name, value, drawing }) => ({
      name: frenchTypography(name),
      value: frenchTypography(value),
      drawing,
    })),
    source: figureSource(dataset, sources, credit),
    // The page says it once (RoundingNote); a chart that is taken says it itself.
    rounding: frenchTypography(figureRounding(dataset, cells) ?? ''),
    table: figureTable(columns, rows),
    dataset,
    edition,
  };
}
