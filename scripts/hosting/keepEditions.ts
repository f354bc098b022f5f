import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesUnder } from '../pipeline/read/filesUnder.ts';

export interface KeptEditions {
  /** Dated files of the former site that the new one has taken over, in order. */
  kept: string[];
  /** In French: dated files that would change. When there is one, nothing was copied. */
  refusals: string[];
  /** In French: what is not kept, and why. */
  remarks: string[];
}

/** True of a path one of whose names is a date: `donnees/editions/2026-10-01/…`, `graphiques/…/2026-10-01.html`. */
export function isDated(path: string): boolean {
  return /(^|\/)\d{4}-\d{2}-\d{2}(\.[a-z]+)?(\/|$)/.test(path);
}

/**
 * Dated addresses never change: gives the new site the dated files of the former one that it no
 * longer has, and refuses those whose bytes would change. A frozen page (HTML) keeps its former
 * text: its look may have changed since, its figures are those of the files beside it. What a
 * demonstration publishes is frozen for nobody.
 */
export function keepEditions(former: string, next: string): KeptEditions {
  if (!existsSync(join(former, 'index.html'))) {
    return { kept: [], refusals: [], remarks: ['Aucun site n’est en ligne : rien à garder.'] };
  }
  const wasFictitious = isDemonstration(former);
  if (wasFictitious && !isDemonstration(next)) {
    const remarks = [
      'Le site en ligne est de démonstration, le nouveau ne l’est pas : rien n’en est gardé.',
    ];
    return { kept: [], refusals: [], remarks };
  }
  const files = filesUnder(former).filter((path) => isDated(path) && !path.startsWith('.git/'));
  const isOther = (path: string, contents: (file: string) => Buffer) =>
    existsSync(join(next, path)) &&
    !contents(join(next, path)).equals(contents(join(former, path)));
  const rewritten = files.filter((path) => isOther(path, readFileSync));
  const changed = rewritten.filter((path) => isOther(path, contentOf));
  const data = changed.filter((path) => !path.endsWith('.html'));
  if (data.length > 0 && !wasFictitious) {
    return { kept: [], refusals: data.map(refusal), remarks: [] };
  }
  const frozen = wasFictitious ? [] : rewritten;
  const gone = files.filter((path) => !existsSync(join(next, path)));
  const kept = [...gone, ...frozen].sort();
  const needed = resourcesOf(former, kept).filter((path) => !existsSync(join(next, path)));
  for (const path of [...kept, ...needed]) copy(join(former, path), join(next, path));
  const remarks =
    wasFictitious && changed.length > 0
      ? [`Site de démonstration : fichiers datés qui changent de contenu : ${changed.length}.`]
      : [];
  return { kept, refusals: [], remarks };
}

/** What a file holds: how it is compressed may change with the machine that builds. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function refusal(path: string): string {
  return `${path} : ce fichier est déjà en ligne à cette adresse datée, avec un autre contenu. Attendu : le même contenu, car une adresse datée ne change jamais. Remède : donnez une nouvelle date_publication aux éditions modifiées, dans leur dataset.yaml, puis recommencez.`;
}

function isDemonstration(site: string): boolean {
  const path = join(site, 'donnees/manifest.json');
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).statut === 'demonstration';
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
