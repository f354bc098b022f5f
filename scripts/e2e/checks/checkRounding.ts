import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contracts } from '../../../src/contracts/contracts.ts';
import { roundingRegime } from '../../../src/contracts/roundingRegime.ts';
import { numberPlace } from '../numberPlace.ts';
import { parsePage } from '../parsePage.ts';
import { type PublishedData, publishedData } from '../publishedData.ts';
import { sitePages } from '../sitePages.ts';

/** What a page must say that shows such numbers. */
const sentences = {
  provisional: /provisoires\s: effectifs arrondis au multiple de 5|Effectifs arrondis au multiple/,
  final: /définitif(s|)\s: (l’année \d{4} est close, ses )?effectifs (sont )?exacts/,
  pathways: /arrondis au multiple de 5 le plus proche/,
};

export interface RoundingReport {
  problems: string[];
  /** Cells of provisional months, of closed ones and of pathways that were seen. */
  seen: Record<keyof typeof sentences, number>;
}

/** The rounding of every page of a built site: said where it shows, and never an exact count. */
export function checkRounding(folder: string): RoundingReport {
  const data = publishedData(join(folder, 'donnees'));
  const report: RoundingReport = { problems: [], seen: { provisional: 0, final: 0, pathways: 0 } };
  for (const { url, html } of sitePages(folder)) {
    const needed = new Set<keyof typeof sentences>();
    const document = parsePage(html);
    for (const cell of document.querySelectorAll('data')) {
      const value = cell.getAttribute('value') ?? '';
      const { dataset = '', key = '' } = numberPlace(cell) ?? {};
      const kind = kindOf(data, dataset, key);
      if (kind === null) continue;
      needed.add(kind);
      report.seen[kind] += 1;
      if (kind === 'provisional' && Number(value) % 5 !== 0) {
        report.problems.push(`${url}: shows the exact provisional count of ${dataset} ${key}`);
      }
    }
    if (needed.size === 0) continue;
    const text = document.querySelector('main')?.textContent ?? '';
    for (const kind of needed) {
      // A page of provisional months shows those of the year before for comparison.
      if (kind === 'final' && needed.has('provisional')) continue;
      if (!sentences[kind].test(text)) {
        report.problems.push(`${url}: shows ${kind} counts and does not say how they are rounded`);
      }
    }
  }
  return report;
}

function kindOf(data: PublishedData, dataset: string, key: string) {
  const regime = roundingRegime(dataset);
  if (regime !== 'months') return regime;
  return data.dataset(dataset)?.rows.get(key)?.arrondi ? 'provisional' : 'final';
}

/** Rows of the published files that are said to be rounded, and hold a count that is not. */
export function checkRoundedFiles(folder: string): string[] {
  const data = publishedData(join(folder, 'donnees'));
  return contracts
    .filter(({ rounding }) => rounding !== undefined)
    .flatMap(({ name, row, key }) => {
      const counts = Object.keys(row.shape).filter((column) => !key.includes(column));
      return [...(data.dataset(name)?.rows ?? [])].flatMap(([place, cells]) => {
        const step = Number(cells.arrondi);
        const isExact = counts.some(
          (column) => /^\d+$/.test(cells[column] ?? '') && Number(cells[column]) % step !== 0,
        );
        return step > 0 && isExact ? [`${name} ${place}: is not rounded to ${step}`] : [];
      });
    });
}

/** Charts of rounded counts whose picture, frame or page to take them does not say so. */
export function checkTakenRounding(folder: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const frames = readdirSync(join(folder, 'graphiques', id)).map((name) => `${id}/${name}`);
    return [`${id}.svg`, ...frames, `${dirname(id)}/index.html`].flatMap((path) => {
      const text = readFileSync(join(folder, 'graphiques', path), 'utf8');
      const words = text.replace(/<[^>]*>/g, ' ').replace(/\s+/gu, ' ');
      return /arrondis au multiple de 5/.test(words) ? [] : [`${path}: does not say its rounding`];
    });
  });
}
