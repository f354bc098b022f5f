import { join } from 'node:path';
import { parsePage } from '../parsePage.ts';
import { type PublishedData, publishedData } from '../publishedData.ts';
import { type SitePage, sitePages } from '../sitePages.ts';
import { checkDataCell } from './checkDataCell.ts';
import { checkFigure } from './checkFigure.ts';

/** What was checked, so that “no problem” cannot mean “nothing seen”. */
export interface FigureReport {
  figures: number;
  cells: number;
  /** Names of the charts, each of which is an address. */
  names: string[];
  problems: string[];
}

function checkPage(folder: string, page: SitePage, published: PublishedData): FigureReport {
  const document = parsePage(page.html);
  const figures = [...document.querySelectorAll('figure[data-graphique]')];
  const cells = [...document.querySelectorAll('data')];
  const cellProblems = cells.map((cell) => checkDataCell(cell, published));
  const problems = [
    ...figures.flatMap((figure) => checkFigure(folder, figure, published)),
    ...cellProblems.filter((problem) => problem !== null),
  ];
  return {
    figures: figures.length,
    cells: cells.length,
    names: figures.map((figure) => figure.getAttribute('data-graphique') ?? ''),
    problems: problems.map((problem) => `${page.url}: ${problem}`),
  };
}

/** Checks every chart of a built site, and every number that names its place in the open data. */
export function checkFigures(folder: string): FigureReport {
  const published = publishedData(join(folder, 'donnees'));
  const reports = sitePages(folder).map((page) => checkPage(folder, page, published));
  const names = reports.flatMap((report) => report.names).sort();
  const twice = names.filter((name, rank) => name === names[rank + 1]);
  return {
    names,
    figures: reports.reduce((sum, report) => sum + report.figures, 0),
    cells: reports.reduce((sum, report) => sum + report.cells, 0),
    problems: [
      ...reports.flatMap((report) => report.problems),
      ...twice.map((name) => `two figures are named ${name}`),
    ],
  };
}
