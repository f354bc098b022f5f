import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources = globSync('{src,scripts}/**/*.{ts,astro,mjs}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/fixtures/'))
  .sort();
const code = sources.filter((path) => !path.endsWith('.test.ts'));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** Modules that a file imports: `zod`, or a path from the root for those of the project. */
function importsOf(path: string): string[] {
  const specifiers = textOf(path).matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map(([, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    if (!specifier.startsWith('.')) return specifier;
    return relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/');
  });
}

const importing = (paths: string[], forbidden: (module: string, path: string) => boolean) =>
  paths.filter((path) => importsOf(path).some((module) => forbidden(module, path)));

test('the sources are found', () => {
  expect(code.length).toBeGreaterThan(100);
  expect(importsOf('src/charts/plot.ts')).toContain('@observablehq/plot');
  expect(importsOf('scripts/publish.ts')).toContain('scripts/pipeline/publishData.ts');
});

test('src never imports scripts', () => {
  const pages = code.filter((path) => path.startsWith('src/'));
  expect(importing(pages, (module) => module.startsWith('scripts/'))).toEqual([]);
});

test('contracts import nothing but zod and one another', () => {
  const contracts = code.filter((path) => path.startsWith('src/contracts/'));
  const stray = (module: string) => module !== 'zod' && !module.startsWith('src/contracts/');
  expect(importing(contracts, stray)).toEqual([]);
});

test('scripts take from src the contracts and the analyses alone', () => {
  const scripts = code.filter(
    (path) => path.startsWith('scripts/') && !path.startsWith('scripts/e2e/'),
  );
  // The build checks the analyses, and a comparison of two publications reads them, without Astro.
  // And where a territory stands, or what rounding leaves of a change, is said in one place, for
  // the pages as for a comparison.
  // What a mission locale reads before the publication is written as the site writes it.
  const known =
    /^src\/((contracts|analyses)\/|publication\/(position|countChange|aboutPercent)\.ts$)/;
  const stray = (module: string, path: string) =>
    module.startsWith('src/') &&
    !known.test(module) &&
    !(path.startsWith('scripts/epreuve/') && module.startsWith('src/format/'));
  expect(importing(scripts, stray)).toEqual([]);
});

test('analyses are resolved from contracts and formats alone: neither Astro nor files', () => {
  const analyses = code.filter((path) => path.startsWith('src/analyses/'));
  expect(analyses.length).toBeGreaterThan(10);
  const known = /^(src\/(analyses|contracts|format)\/|(remark|rehype)(-[a-z]+)?$|mdast|yaml$|zod$)/;
  expect(importing(analyses, (module) => !known.test(module))).toEqual([]);
});

test('src opens no file but those of public/donnees, in one place, and those of the built site', () => {
  const readers = code
    .filter((path) => path.startsWith('src/'))
    .filter((path) => importsOf(path).some((module) => /^(node:)?fs/.test(module)));
  // Charts to take away and pictures for sharing are made of the pages, beside them.
  const ofBuiltSite = readers.filter((path) => /^src\/(takeaway|social)\//.test(path));
  expect(ofBuiltSite).toEqual(['src/social/SocialPainter.ts', 'src/takeaway/ChartWriter.ts']);
  // The frames have their font beside them, in the built site and while one writes.
  expect(readers.filter((path) => !ofBuiltSite.includes(path))).toEqual([
    'src/publication/publishedText.ts',
    'src/rendered/renderedPages.ts',
    'src/rendered/servedCharts.ts',
  ]);
  const mention = /(?<![\w/])data\/[a-z_]+|['"]data['"]/;
  expect(readers.filter((path) => mention.test(textOf(path)))).toEqual([]);
});

test('plot.ts is the only caller of Plot.plot', () => {
  const callers = code.filter(
    (path) => path !== 'scripts/architecture.test.ts' && /\bPlot\.plot\(/.test(textOf(path)),
  );
  expect(callers).toEqual(['src/charts/plot.ts']);
});

test('only the publication writes public/donnees; the ingestion, revisions, withdrawals, the first edition and the sources write data', () => {
  // The fixture of the tests names a folder of the same name, in a temporary one.
  const naming = code.filter(
    (path) =>
      path !== 'scripts/pipeline/miniSite.ts' &&
      /public\/donnees/.test(textOf(path)) &&
      /writeFile|renameSync|rename\(|cpSync|mkdir/.test(textOf(path)),
  );
  expect(naming).toEqual([]);
  const callers = importing(code, (module) => module === 'scripts/pipeline/write/replaceFolder.ts');
  expect(callers).toEqual([
    'scripts/changes/recordChanges.ts',
    'scripts/changes/withdrawals/withdrawEditions.ts',
    'scripts/editions/firstEdition.ts',
    'scripts/epreuve/runEpreuve.ts',
    'scripts/ingest/runIngest.ts',
    'scripts/pipeline/publishData.ts',
    'scripts/sources/refreshSource.ts',
  ]);
  const publishers = importing(code, (module) => module === 'scripts/pipeline/publishData.ts');
  expect(publishers).toEqual(['scripts/pipeline/miniSite.ts', 'scripts/publish.ts']);
});

test('outputs depend on no clock, chance or locale of the machine', () => {
  const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|toLocale\w*\(\s*\)|NumberFormat\(\s*\)/;
  // Commands refuse dates to come by the day of the run; `source` alone writes it, as that of its reading.
  const clock = 'scripts/changes/dayOfRun.ts';
  const outputs = code.filter((path) => !/^scripts\/(e2e|bench)/.test(path) && path !== clock);
  expect(
    importing(code, (module) => module === clock).filter(
      (path) => !/^scripts\/\w+\.ts$/.test(path),
    ),
  ).toEqual([]);
  expect(outputs.filter((path) => impure.test(textOf(path)))).toEqual([]);
});

test('no import runs in a circle', () => {
  const graph = new Map(
    code.map((path) => [path, importsOf(path).filter((m) => code.includes(m))]),
  );
  const done = new Set<string>();
  const circle = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const found = circle(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  };
  expect(code.map((path) => circle(path, [])).find((found) => found !== null)).toBeUndefined();
});

test('there is no helpers drawer and no barrel file', () => {
  const drawers = code.filter((path) => /\/(utils?|helpers?|misc|common)(\.|\/)/i.test(path));
  expect(drawers).toEqual([]);
  const barrels = code.filter((path) => /\/index\.ts$/.test(path));
  expect(barrels).toEqual([]);
});

test('four pages have a script, which takes from the rest of src nothing that needs a server', () => {
  // The description of a dataset for search engines is a block of data, which runs nothing.
  const scripted = sources.filter(
    (path) => path.endsWith('.astro') && /<script\b(?![^>]*ld\+json)/.test(textOf(path)),
  );
  expect(scripted).toEqual([
    'src/components/CentreSearch.astro',
    'src/components/CommuneSearch.astro',
    'src/pages/comparer.astro',
    'src/pages/recherche/index.astro',
  ]);
  // The build drops types.
  const typeImports = (path: string) =>
    [...textOf(path).matchAll(/import type [^;]*? from '([^']+)'/g)].map(([, specifier = '']) =>
      relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/'),
    );
  const loaded = (path: string) => {
    if (!code.includes(path)) return [];
    const types = typeImports(path);
    return importsOf(path).filter((module) => !types.includes(module));
  };
  const reached = new Set(code.filter((path) => path.startsWith('src/browser/')));
  for (const path of reached) for (const module of loaded(path)) reached.add(module);
  expect(reached.has('src/format/formatValue.ts')).toBe(true);
  expect([...reached].filter((path) => !code.includes(path))).toEqual(['minisearch']);
});
