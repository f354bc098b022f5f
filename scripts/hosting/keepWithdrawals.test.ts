import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { withdrawalPagePath } from '../../src/contracts/withdrawalPagePath.ts';
import type { WithdrawnEdition } from '../../src/contracts/withdrawnEdition.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { keepEditions } from './keepEditions.ts';

const withdrawal: WithdrawnEdition = {
  date_retrait: '2026-11-02',
  jeu: 'activite_annuelle',
  edition: '2025',
  date_publication: '2026-10-01',
  fin_publication: '2026-11-02',
  motif: 'Des jeunes comptés deux fois.',
  remplacee_le: null,
  jeux: ['activite_annuelle', 'chiffres_cles'],
};

interface Site {
  files?: Record<string, string>;
  retraits?: WithdrawnEdition[];
  charts?: Record<string, string[]> | null;
  statut?: string;
}

const charts = { 'accueil/taux': ['chiffres_cles'], 'contexte/cej': ['contexte_officiel'] };

function site({ files = {}, retraits = [], charts: known = charts, statut = 'definitif' }: Site) {
  const folder = temporaryFolder({
    'index.html': 'accueil',
    'donnees/manifest.json': JSON.stringify({ statut, retraits }),
    ...Object.fromEntries(retraits.map((one) => [withdrawalPagePath(one), `page : ${one.motif}`])),
    ...(known === null ? {} : { 'graphiques/jeux.json': JSON.stringify(known) }),
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.gz') ? gzipSync(content) : content);
  }
  return folder;
}

const file = (date: string, dataset = 'activite_annuelle') =>
  `donnees/editions/${date}/${dataset}.csv.gz`;
const chart = (date: string, id = 'accueil/taux') => `graphiques/${id}/${date}.html`;
function text(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A site that withdraws, after one that had these files. */
function publish(files: readonly string[], next: Site = {}, before: Site = {}) {
  const former = site({
    ...before,
    files: Object.fromEntries(files.map((path) => [path, 'secret'])),
  });
  const folder = site({ retraits: [withdrawal], ...next });
  return { folder, former, ...keepEditions(former, folder) };
}

describe('keepEditions, where an edition is withdrawn', () => {
  test('gives no file that showed it: its address holds the rows that tell the withdrawal', () => {
    const paths = [file('2026-10-01'), file('2026-10-15'), file('2026-10-15', 'chiffres_cles')];
    const { folder, kept, withdrawn, refusals } = publish(paths);
    expect({ kept, withdrawn, refusals }).toEqual({ kept: [], withdrawn: paths, refusals: [] });
    for (const path of paths) {
      const rows = csvParse(text(folder, path));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        date_retrait: '2026-11-02',
        jeu: 'activite_annuelle',
        motif: 'Des jeunes comptés deux fois.',
      });
    }
    expect(text(folder, 'donnees/editions/2026-10-15/chiffres_cles/index.html')).toBe(
      'page : Des jeunes comptés deux fois.',
    );
  });

  test('gives no chart drawn from it: its address has a page that says so', () => {
    const { folder, withdrawn } = publish([chart('2026-10-15')]);
    expect(withdrawn).toEqual([chart('2026-10-15')]);
    expect(text(folder, chart('2026-10-15'))).toBe('page : Des jeunes comptés deux fois.');
  });

  test('keeps what was published before it, since, or of anything else', () => {
    const paths = [
      file('2026-09-30'),
      file('2026-10-15', 'contexte_officiel'),
      chart('2026-09-30'),
      chart('2026-10-15', 'contexte/cej'),
    ].sort();
    const { folder, kept, withdrawn } = publish(paths);
    expect({ kept, withdrawn }).toEqual({ kept: paths, withdrawn: [] });
    for (const path of paths) expect(text(folder, path)).toBe('secret');
  });

  test('keeps nothing of a chart of which nobody says what it draws', () => {
    const { withdrawn } = publish(
      [chart('2026-10-15', 'autre/part')],
      { charts: null },
      { charts: null },
    );
    expect(withdrawn).toHaveLength(1);
  });

  test('lets the new site have something else at such an address', () => {
    const paths = [file('2026-10-15'), chart('2026-10-15')];
    const files = { [file('2026-10-15')]: 'sans', [chart('2026-10-15')]: 'sans' };
    const { folder, refusals, withdrawn } = publish(paths, { files });
    expect({ refusals, withdrawn }).toEqual({ refusals: [], withdrawn: [] });
    for (const path of paths) expect(text(folder, path)).toBe('sans');
  });

  test('on the very day of the withdrawal, what the day gave may change, once', () => {
    const day = withdrawal.date_retrait;
    const files = { [file(day)]: 'sans', [chart(day)]: 'sans' };
    const first = publish([file(day), chart(day), file(day, 'chiffres_cles')], { files });
    expect(first.refusals).toEqual([]);
    expect(text(first.folder, chart(day))).toBe('sans');
    expect(first.withdrawn).toEqual([file(day, 'chiffres_cles')]);
    const again = site({ retraits: [withdrawal], files: { [file(day)]: 'autre' } });
    expect(keepEditions(first.folder, again).refusals).toHaveLength(1);
    const later = site({ retraits: [withdrawal] });
    expect(keepEditions(first.folder, later).kept).toContain(file(day));
    expect(text(later, file(day))).toBe('sans');
  });

  test('does not change what it said, site after site, nor forget what past charts drew', () => {
    const { folder } = publish([file('2026-10-15'), chart('2026-10-15')], { charts: {} });
    const next = site({ retraits: [withdrawal], charts: {} });
    const { withdrawn, refusals } = keepEditions(folder, next);
    expect(refusals).toEqual([]);
    expect(withdrawn).toEqual([file('2026-10-15'), chart('2026-10-15')]);
    for (const path of [file('2026-10-15'), chart('2026-10-15')])
      expect(readFileSync(join(next, path))).toEqual(readFileSync(join(folder, path)));
    expect(existsSync(join(next, 'donnees/editions/2026-10-15/activite_annuelle/index.html'))).toBe(
      true,
    );
    expect(JSON.parse(text(next, 'graphiques/jeux.json'))).toEqual(charts);
  });

  test('of two withdrawals that a file showed, both are told', () => {
    const other = {
      ...withdrawal,
      jeu: 'profil_annuel',
      edition: '2024',
      motif: 'Un code oublié.',
    };
    const { folder } = publish([file('2026-10-15', 'chiffres_cles')], {
      retraits: [withdrawal, { ...other, jeux: ['profil_annuel', 'chiffres_cles'] }],
    });
    expect(csvParse(text(folder, file('2026-10-15', 'chiffres_cles')))).toHaveLength(2);
    expect(text(folder, 'donnees/editions/2026-10-15/chiffres_cles/index.html')).toBe(
      'page : Un code oublié.',
    );
  });

  test('a demonstration withdraws too', () => {
    const { withdrawn } = publish(
      [file('2026-10-15')],
      { statut: 'demonstration' },
      { statut: 'demonstration' },
    );
    expect(withdrawn).toEqual([file('2026-10-15')]);
  });
});
