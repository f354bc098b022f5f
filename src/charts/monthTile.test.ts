import { describe, expect, test } from 'vitest';
import { monthTile } from './monthTile.ts';

const rows = (...counts: (number | null)[]) =>
  counts.map((effectif) => ({ effectif, statut_valeur: effectif === null ? 'secret' : 'publie' }));

/** What the lines of a tile draw. */
const lines = (svg: string) =>
  [...svg.matchAll(/<path (?:class="end" )?d="([^"]+)"/g)].map(([, d]) => d);

describe('monthTile', () => {
  test('goes from zero to its own greatest value, with a dot at the end', () => {
    expect(lines(monthTile(rows(0, 50, 100)))).toEqual(['M0 43h0l4-20l4-20', 'M8 3h0']);
    expect(lines(monthTile(rows(0, 500, 1000)))).toEqual(lines(monthTile(rows(0, 50, 100))));
  });

  test('leaves gaps: a month between two is a dot, a missing last one has none', () => {
    expect(lines(monthTile(rows(100, null, 100, 100, null)))).toEqual(['M0 3h0M8 3h0l4 0']);
    expect(lines(monthTile([null, ...rows(100)]))).toEqual(['M4 3h0', 'M4 3h0']);
  });

  test('is drawn once to stand behind the others', () => {
    const behind = monthTile(rows(1, 2), { id: 'region', provisional: 1 });
    expect(behind).toContain('<g id="region"><rect x="2"');
    const tile = monthTile(rows(3, 2), { behind: 'region' });
    expect(tile).toContain('<use href="#region"/>');
    expect(tile).not.toContain('<rect');
  });

  test('refuses a value that its status denies', () => {
    expect(() => monthTile([{ effectif: 3, statut_valeur: 'secret' }])).toThrow('secret');
  });
});
