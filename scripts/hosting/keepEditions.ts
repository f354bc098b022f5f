import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chartDatasetsPath, chartDatasetsText } from '../../src/contracts/chartDatasets.ts';
import { filesUnder } from '../pipeline/read/filesUnder.ts';
import { datedAddress } from './datedAddress.ts';
import { type SiteRecord, siteRecord } from './siteRecord.ts';
import { withdrawalsAt } from './withdrawalsAt.ts';
import { withdrawnFiles } from './withdrawnFiles.ts';

export interface KeptEditions {
  /** Dated files of the former site that the new one has taken over, in order. */
  kept: string[];
  /** Dated files of the former site whose address now tells that what it showed was withdrawn. */
  withdrawn: string[];
  /** In French: dated files that would change. When there is one, nothing was copied. */
  refusals: string[];
  /** In French: what is not kept, and why. */
  remarks: string[];
}

const nothing: KeptEditions = { kept: [], withdrawn: [], refusals: [], remarks: [] };

/** True of a path one of whose names is a date: `donnees/editions/2026-10-01/…`, `graphiques/…/2026-10-01.html`. */
export function isDated(path: string): boolean {
  return /(^|\/)\d{4}-\d{2}-\d{2}(\.[a-z]+)?(\/|$)/.test(path);
}

/**
 * Dated addresses never change: gives the new site the dated files of the former one that it no
 * longer has, and refuses those whose bytes would change. A frozen page (HTML) keeps its former
 * text: its look may have changed since, its figures are those of the files beside it. What a
 * demonstration publishes is frozen for nobody. What showed an edition that the new site tells to be
 * withdrawn is not given: its address says so, unless the new site has something else there.
 */
export function keepEditions(former: string, next: string): KeptEditions {
  if (!existsSync(join(former, 'index.html'))) {
    return { ...nothing, remarks: ['Aucun site n’est en ligne : rien à garder.'] };
  }
  const [before, after] = [siteRecord(former), siteRecord(next)];
  const wasFictitious = before.isDemonstration;
  if (wasFictitious && !after.isDemonstration) {
    const remarks = [
      'Le site en ligne est de démonstration, le nouveau ne l’est pas : rien n’en est gardé.',
    ];
    return { ...nothing, remarks };
  }
  const all = filesUnder(former).filter((path) => isDated(path) && !path.startsWith('.git/'));
  const isThere = (path: string) => existsSync(join(next, path));
  const concerned = new Set(all.filter((path) => withdrawalsOf(path, before, after).length > 0));
  const files = all.filter((path) => !concerned.has(path));
  const isOther = (path: string, contents: (file: string) => Buffer) =>
    isThere(path) && !contents(join(next, path)).equals(contents(join(former, path)));
  const rewritten = files.filter((path) => isOther(path, readFileSync));
  const changed = rewritten.filter((path) => isOther(path, contentOf));
  const data = changed.filter((path) => !path.endsWith('.html'));
  if (data.length > 0 && !wasFictitious) return { ...nothing, refusals: data.map(refusal) };
  const frozen = wasFictitious ? [] : rewritten;
  const gone = files.filter((path) => !isThere(path));
  const kept = [...gone, ...frozen].sort();
  const needed = resourcesOf(former, kept).filter((path) => !isThere(path));
  const withdrawn = [...concerned].filter((path) => !isThere(path));
  for (const path of [...kept, ...needed]) copy(join(former, path), join(next, path));
  for (const path of withdrawn) tellWithdrawal(next, path, before, after);
  keepChartDatasets(next, before, after);
  const remarks =
    wasFictitious && changed.length > 0
      ? [`Site de démonstration : fichiers datés qui changent de contenu : ${changed.length}.`]
      : [];
  return { kept, withdrawn, refusals: [], remarks };
}

function withdrawalsOf(path: string, before: SiteRecord, after: SiteRecord) {
  const address = datedAddress(path);
  return address === null ? [] : withdrawalsAt(address, before, after);
}

function tellWithdrawal(next: string, path: string, before: SiteRecord, after: SiteRecord): void {
  for (const file of withdrawnFiles(path, withdrawalsOf(path, before, after), next)) {
    mkdirSync(dirname(join(next, file.path)), { recursive: true });
    writeFileSync(join(next, file.path), file.bytes);
  }
}

/** The new site remembers what past charts drew, whose frozen pages it has. */
function keepChartDatasets(next: string, { charts: past }: SiteRecord, { charts }: SiteRecord) {
  const names = [...Object.keys(past), ...Object.keys(charts)];
  if (names.length === 0) return;
  const both = names.map((id) => [id, [...new Set([...(past[id] ?? []), ...(charts[id] ?? [])])]]);
  const path = join(next, chartDatasetsPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, chartDatasetsText(Object.fromEntries(both)));
}

/** What a file holds: how it is compressed may change with the machine that builds. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function refusal(path: string): string {
  return `${path} : ce fichier est déjà en ligne à cette adresse datée, avec un autre contenu. Attendu : le même contenu, car une adresse datée ne change jamais. Remède : donnez une nouvelle date_publication aux éditions modifiées, dans leur dataset.yaml, puis recommencez.`;
}

/** Style sheets, scripts and fonts that the pages ask for: built under a name of their own. */
function resourcesOf(site: string, pages: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    for (const [name] of readFileSync(join(site, path), 'utf8').matchAll(/_astro\/[\w.@-]+/g)) {
      if (found.has(name) || !existsSync(join(site, name))) continue;
      found.add(name);
      if (/\.(css|js)$/.test(name)) follow(name);
    }
  };
  for (const page of pages) if (page.endsWith('.html')) follow(page);
  return [...found].sort();
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
