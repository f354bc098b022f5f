import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';
import { siteFile } from '../siteFile.ts';

/** Compressed bytes of a frame's page: with its style sheet and its font, 60 kB in all. */
const mostFrameBytes = 28_000;
const reasons = ['secret', 'non_disponible', 'sans_objet'];
/** Columns that the table of the page does not have. */
const added = /^(rubrique|arrondi|statut|(.*_)?statut_valeur)$/;

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The values of a table, row by row: those that it names, else its words. */
function shownRows(figure: Element): string[][] {
  return [...figure.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const value = cell.querySelector('data')?.getAttribute('value');
      return value ?? (cell.querySelector('abbr') === null ? textOf(cell) : '');
    }),
  );
}

/** The CSV of a chart holds its table, value by value, and says why one is absent. */
function checkCsv(file: string, figure: Element): string[] {
  const [header = [], ...records]: string[][] = parse(readFileSync(file));
  const own = header.flatMap((name, i) => (added.test(name) ? [] : [i]));
  const held = records.map((record) => own.map((i) => (record[i] ?? '').replace(/^'(?=\D)/, '')));
  const shown = shownRows(figure);
  const differs = JSON.stringify(held) !== JSON.stringify(shown);
  const silent = records.some((record) =>
    record.some((value, i) => {
      const told = /(^|_)statut_valeur$/.test(header[i + 1] ?? '');
      return value === '' && told && !reasons.includes(record[i + 1] ?? '');
    }),
  );
  return [
    ...(differs ? ['its CSV does not hold the values of its table'] : []),
    ...(silent ? ['its CSV does not say why a value is absent'] : []),
  ];
}

/** A frame is whole, light, and runs nothing. */
function checkFrame(html: string, title: string): string[] {
  const heading = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
  const problems: [boolean, string][] = [
    [/<script|<iframe|\son\w+=/.test(html), 'may run something'],
    [!html.includes(`content="${contentPolicy}"`), 'lacks the content policy'],
    [/\sstyle=|<style/.test(html), 'has an inline style'],
    [/(src|<link[^>]*stylesheet[^>]*href)="(https?:)?\/\//.test(html), 'loads from another host'],
    [!html.startsWith('<!doctype html>\n<html lang="fr">'), 'lacks its language'],
    [heading.replace(/&[a-z]+;/g, '').slice(0, 12) !== title.slice(0, 12), 'lacks its title'],
    [!html.includes('<table') || !html.includes('class="source"'), 'lacks its table or source'],
    [gzipSync(html, { level: 1 }).length > mostFrameBytes, 'is too heavy'],
  ];
  return problems.filter(([found]) => found).map(([, what]) => `its frame ${what}`);
}

function checkPicture(svg: string, figure: Element): string[] {
  const marked = !/démonstration/i.test(textOf(figure.querySelector('svg')));
  const problems: [boolean, string][] = [
    [svg.includes('var(--') || svg.includes('style='), 'needs a style sheet'],
    [/<a[\s>]|<script/.test(svg), 'holds a link or a script'],
    [!marked && !/Démonstration/.test(svg), 'lacks the mark of demonstration'],
    [!svg.includes('Source :') && !svg.includes('Source\u00a0:'), 'lacks its source'],
  ];
  return problems.filter(([found]) => found).map(([, what]) => `its picture ${what}`);
}

/** Checks what a reader takes away of a figure: picture, values, frame, and the page that has them. */
export function checkTaken(folder: string, figure: Element): string[] {
  const id = figure.getAttribute('data-graphique') ?? '';
  const at = `/graphiques/${id}`;
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const page = at.slice(0, -slug.length);
  const link = figure.querySelector(`a[href="${page}#${slug}"]`);
  if (id === '' || link === null) return ['lacks a link to what can be taken of it'];
  const files = [`${at}.svg`, `${at}.csv`, page];
  const missing = files.filter((path) => siteFile(folder, path) === null);
  if (missing.length > 0) return missing.map((path) => `has no ${path}`);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const [frozen, ...others] = existsSync(join(folder, at)) ? readdirSync(join(folder, at)) : [];
  if (frozen === undefined || others.length > 0 || !/^\d{4}-\d\d-\d\d\.html$/.test(frozen)) {
    return ['has no frame of its edition'];
  }
  const taken = text(`${page}index.html`);
  const title = textOf(figure.querySelector('[data-titre]')).replaceAll("'", '’');
  return [
    ...(taken.includes(`<article id="${slug}"`)
      ? []
      : ['is not in the page from which to take it']),
    ...(taken.includes(`src="${slug}/${frozen}"`) ? [] : ['has no frame that follows the site']),
    ...checkCsv(join(folder, `${at}.csv`), figure),
    ...checkPicture(text(`${at}.svg`), figure),
    ...checkFrame(text(`${at}/${frozen}`), title),
  ];
}
