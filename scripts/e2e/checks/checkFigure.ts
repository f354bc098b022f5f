import { numberPlace } from '../numberPlace.ts';
import type { PublishedData } from '../publishedData.ts';
import { siteFile } from '../siteFile.ts';
import { checkTaken } from './checkTaken.ts';
import { parseFrenchNumber } from './parseFrenchNumber.ts';

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').trim();
}

/** What a figure must hold beside its drawing, and the selector that finds it. */
const parts: readonly [selector: string, what: string][] = [
  ['figcaption [data-titre]', 'a title (figcaption [data-titre])'],
  ['[data-unite]', 'its unit ([data-unite])'],
  ['[data-source]', 'its source ([data-source])'],
  ['[data-source] time[datetime]', 'the date of its source ([data-source] time[datetime])'],
  ['details table', 'its table in <details>'],
];

function missingParts(figure: Element): string[] {
  return parts
    .filter(([selector]) => textOf(figure.querySelector(selector)) === '')
    .map(([, what]) => `lacks ${what}`);
}

/** Hard-coded numbers: cells that show a number without naming where it is published. */
function unnamedNumbers(figure: Element): string[] {
  return [...figure.querySelectorAll('table td')]
    .filter((cell) => cell.querySelector('data') === null)
    .filter((cell) => parseFrenchNumber(textOf(cell)) !== null)
    .map((cell) => `number “${textOf(cell)}” without <data>`);
}

function checkDownload(folder: string, figure: Element): string[] {
  const links = [...figure.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
  const files = links.filter((href) => /^\/donnees\/[^/]+\.csv$/.test(href));
  if (files.length === 0) return ['lacks a link to a CSV under /donnees/'];
  return files
    .filter((href) => siteFile(folder, href) === null)
    .map((href) => `its download ${href} does not exist`);
}

/** A chart of demonstration data says so inside the drawing, which may be copied alone. */
function checkMark(figure: Element, published: PublishedData): string[] {
  const fictitious = [...figure.querySelectorAll('data')].some(
    (cell) => published.dataset(numberPlace(cell)?.dataset ?? '')?.demonstration,
  );
  const drawings = [...figure.querySelectorAll('svg')];
  if (!fictitious || drawings.length === 0) return [];
  const marked = drawings.some((svg) => /démonstration/i.test(textOf(svg)));
  return marked ? [] : ['draws demonstration data without the word “démonstration” in its <svg>'];
}

/** Checks one `<figure data-graphique>`: caption, unit, source and date, table, files. */
export function checkFigure(folder: string, figure: Element, published: PublishedData): string[] {
  const cells = figure.querySelectorAll('table data').length;
  const problems = [
    ...missingParts(figure),
    ...(cells === 0 ? ['its table holds no <data>'] : []),
    ...unnamedNumbers(figure),
    ...checkDownload(folder, figure),
    ...checkMark(figure, published),
    ...checkTaken(folder, figure),
  ];
  const name = figure.getAttribute('id') ?? textOf(figure.querySelector('[data-titre]'));
  return problems.map((problem) => `figure “${name.slice(0, 60)}” ${problem}`);
}
