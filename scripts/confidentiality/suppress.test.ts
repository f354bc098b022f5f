import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { cellOf, linkedTables, sumOf } from './linkedTables.ts';
import { outsideView } from './outsideView.ts';
import { suppress } from './suppress.ts';

/** One total and its parts; the later a part, the less useful. */
function oneSum(values: readonly number[], frozen: readonly string[] = []) {
  const parts = values.map((value, rank) =>
    cellOf(`t|${rank}`, value, {
      usefulness: values.length - rank,
      frozen: frozen.includes(`t|${rank}`),
    }),
  );
  const sum = values.reduce((total, value) => total + value, 0);
  const total = cellOf('t|total', sum, { usefulness: 100, frozen: frozen.includes('t|total') });
  const ids = parts.map(({ id }) => id);
  return linkedTables([total, ...parts], [sumOf('somme', total.id, ids)]);
}

describe('suppress', () => {
  test('hides nothing where nothing is small', () => {
    expect(suppress(oneSum([5, 6, 7])).hidden).toEqual([]);
  });

  test('hides with a small count the least useful of the others', () => {
    expect(suppress(oneSum([20, 3, 30, 40])).hidden).toEqual(['t|1', 't|3']);
  });

  test('two small counts hide one another when they leave room enough', () => {
    expect(suppress(oneSum([20, 2, 3, 40])).hidden).toEqual(['t|1', 't|2']);
    // 1 + 2 leave no room for 4: the audit asks for one more.
    expect(suppress(oneSum([20, 1, 2, 40])).hidden).toEqual(['t|1', 't|2', 't|3']);
  });

  test('two small counts whose sum is 4 tell that “one or the other” is: one more is hidden', () => {
    expect(suppress(oneSum([20, 2, 2, 40])).hidden).toEqual(['t|1', 't|2', 't|3']);
    expect(suppress(oneSum([20, 0, 4, 40])).hidden).toEqual(['t|1', 't|2', 't|3']);
  });

  test('never hides what is frozen, and turns to the total', () => {
    const tables = oneSum([20, 3, 40], ['t|0', 't|2']);
    expect(suppress(tables).hidden).toEqual(['t|1', 't|total']);
    expect(audit(outsideView(tables, new Set(suppress(tables).hidden))).exposed).toEqual([]);
  });

  test('says which table cannot be protected, and not by how much', () => {
    const stuck = oneSum([20, 3, 40], ['t|0', 't|2', 't|total']);
    expect(() => suppress(stuck)).toThrow(
      't : un petit effectif (niveau region) se calcule avec ce qui est déjà publié ; aucune suppression ne le protège',
    );
    const narrow = oneSum([20, 1, 2], ['t|0', 't|total']);
    expect(() => suppress(narrow)).toThrow(/^t : un effectif \(niveau region\) reste mal protégé/);
  });

  test('protects an implied cell by hiding what gives it', () => {
    const tables = linkedTables(
      [
        cellOf('t|tout', 20, { usefulness: 2 }),
        cellOf('t|dont', 18, { usefulness: 1 }),
        cellOf('t|reste', 2, { implied: true, status: 'implicite' }),
      ],
      [sumOf('dont', 't|tout', ['t|dont', 't|reste'])],
    );
    expect(suppress(tables).hidden).toEqual(['t|dont']);
  });

  test('hides a row whole, and keeps what another row shows', () => {
    const { cells, relations } = oneSum([20, 3, 30, 40]);
    const shared = cellOf('t|commun', 50);
    const alone = cellOf('t|seul', 60);
    const tables = linkedTables([...cells.values(), shared, alone], relations, {
      together: [
        ['t|0', 't|commun'],
        ['t|1', 't|commun', 't|seul'],
      ],
    });
    expect(suppress(tables).hidden).toEqual(['t|1', 't|3', 't|seul']);
  });

  test('hides more for a cell that was found from elsewhere, and keeps what it hid', () => {
    const tables = oneSum([20, 3, 30, 40]);
    const first = suppress(tables);
    const found = [...tables.cells.values()].filter(({ id }) => id === 't|3');
    const second = first.hideMore(found);
    expect(first.hidden).toEqual(['t|1', 't|3']);
    expect(second?.hidden).toEqual(['t|1', 't|2', 't|3']);
    expect(second?.hideMore(found)?.hidden).toEqual(['t|0', 't|1', 't|2', 't|3']);
  });

  test('has nothing more to hide for cells of other tables, or for none', () => {
    const suppression = suppress(oneSum([20, 3, 30, 40]));
    expect(suppression.hideMore([])).toBeNull();
    expect(suppression.hideMore([cellOf('autre|0', 3)])).toBeNull();
  });

  test('hides more among tables that held nothing small', () => {
    const tables = oneSum([20, 30, 40]);
    const found = [...tables.cells.values()].filter(({ id }) => id === 't|0');
    const more = suppress(tables).hideMore(found);
    expect(more?.hidden.length).toBeGreaterThan(1);
    expect(more?.hidden).toEqual(['t|1', 't|2']);
    expect(audit(outsideView(tables, new Set(more?.hidden))).exposed).toEqual([]);
  });

  test('leaves it to the audit to refuse exact tables that contradict themselves', () => {
    const unknown = cellOf('t|1', null, { status: 'non_disponible' });
    const tables = linkedTables(
      [cellOf('t|total', 62), cellOf('t|0', 70), unknown],
      [sumOf('somme', 't|total', ['t|0', 't|1'])],
    );
    expect(suppress(tables).hidden).toEqual([]);
    expect(() => audit(tables)).toThrow(/se contredisent/);
  });
});
