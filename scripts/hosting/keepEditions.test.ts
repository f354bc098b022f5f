import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { keepEditions } from './keepEditions.ts';

const csv = 'donnees/editions/2026-10-01/chiffres_cles.csv';
const page = 'graphiques/taux/2026-10-01.html';

function site(files: Record<string, string>, statut = 'definitif'): string {
  return temporaryFolder({
    'index.html': 'accueil',
    'donnees/manifest.json': JSON.stringify({ statut }),
    ...files,
  });
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('keepEditions', () => {
  test('gives the new site the dated files that it no longer has, and those alone', () => {
    const former = site({
      [csv]: 'a',
      'donnees/chiffres_cles.csv': 'a',
      'ancienne/index.html': 'x',
    });
    const next = site({ 'donnees/chiffres_cles.csv': 'b' });
    expect(keepEditions(former, next)).toMatchObject({ kept: [csv], refusals: [], remarks: [] });
    expect(read(next, csv)).toBe('a');
    expect(read(next, 'donnees/chiffres_cles.csv')).toBe('b');
    expect(existsSync(join(next, 'ancienne'))).toBe(false);
  });

  test('refuses dated files that would change, each with its remedy, and copies nothing', () => {
    const gone = 'donnees/editions/2026-09-01/chiffres_cles.csv';
    const next = site({ [csv]: 'b' });
    const { kept, refusals } = keepEditions(site({ [csv]: 'a', [gone]: 'c' }), next);
    expect(kept).toEqual([]);
    expect(refusals).toEqual([
      `${csv} : ce fichier est déjà en ligne à cette adresse datée, avec un autre contenu. Attendu : le même contenu, car une adresse datée ne change jamais. Remède : donnez une nouvelle date_publication aux éditions modifiées, dans leur dataset.yaml, puis recommencez.`,
    ]);
    expect(existsSync(join(next, gone))).toBe(false);
  });

  test('keeps a compressed file as it was, where another machine compressed it otherwise', () => {
    const path = `${csv}.gz`;
    const [former, next] = [1, 9].map((level) => {
      const folder = site({ [path]: '' });
      writeFileSync(join(folder, path), gzipSync('a'.repeat(9_000), { level }));
      return folder;
    }) as [string, string];
    expect(keepEditions(former, next)).toMatchObject({ kept: [path], refusals: [] });
    expect(readFileSync(join(next, path))).toEqual(readFileSync(join(former, path)));
    writeFileSync(join(next, path), gzipSync('b'));
    expect(keepEditions(former, next).refusals).toHaveLength(1);
  });

  test('says nothing of dated files that are the same', () => {
    const files = { [csv]: 'a', [page]: 'b' };
    expect(keepEditions(site(files), site(files))).toMatchObject({
      kept: [],
      refusals: [],
      remarks: [],
    });
  });

  test('keeps a frozen page as it was, with the style and the fonts that it asks for', () => {
    const former = site({
      [page]: '<link rel="stylesheet" href="/parcours/_astro/cadre.A1.css">',
      '_astro/cadre.A1.css': '@font-face { src: url(/parcours/_astro/sans.B2.woff2) }',
      '_astro/sans.B2.woff2': 'police',
      '_astro/autre.C3.css': 'rien',
    });
    const next = site({ [page]: 'une autre allure', '_astro/sans.B2.woff2': 'police' });
    expect(keepEditions(former, next).kept).toEqual([page]);
    expect(read(next, page)).toContain('cadre.A1.css');
    expect(existsSync(join(next, '_astro/cadre.A1.css'))).toBe(true);
    expect(existsSync(join(next, '_astro/autre.C3.css'))).toBe(false);
  });

  test('keeps nothing of a demonstration once the data is real, and freezes nothing of it', () => {
    const fictitious = site({ [csv]: 'a', [page]: 'a' }, 'demonstration');
    const real = site({ [csv]: 'b' });
    expect(keepEditions(fictitious, real)).toMatchObject({ kept: [], refusals: [] });
    expect(existsSync(join(real, page))).toBe(false);
    const again = site({ [csv]: 'b' }, 'demonstration');
    expect(keepEditions(fictitious, again)).toMatchObject({
      kept: [page],
      refusals: [],
      remarks: ['Site de démonstration : fichiers datés qui changent de contenu : 1.'],
    });
    expect(read(again, csv)).toBe('b');
  });

  test('has nothing to keep before the first site', () => {
    const next = site({});
    const { kept, remarks } = keepEditions('/nulle/part', next);
    expect(kept).toEqual([]);
    expect(remarks).toEqual(['Aucun site n’est en ligne : rien à garder.']);
  });
});

describe('node scripts/keepEditions.ts', () => {
  const run = (...folders: string[]) => {
    const script = join(import.meta.dirname, '../keepEditions.ts');
    return spawnSync(process.execPath, [script, ...folders], { encoding: 'utf8' });
  };

  test('exits 0 and leaves .nojekyll; exits 1 on a refusal', () => {
    const next = site({});
    const { status, stdout } = run(site({ [csv]: 'a' }), next);
    expect([status, stdout]).toEqual([0, 'Fichiers datés gardés du site en ligne : 1.\n']);
    expect(existsSync(join(next, '.nojekyll'))).toBe(true);
    const refused = run(site({ [csv]: 'a' }), site({ [csv]: 'b' }));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/\n\nLe site n’est pas mis en ligne\.\n$/);
  });
});
