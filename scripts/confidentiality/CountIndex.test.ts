import { describe, expect, test } from 'vitest';
import { CountIndex } from './CountIndex.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import { cellOf } from './linkedTables.ts';

const place = { measure: 'emploi', period: '2024', territory: 'departement|19' };

describe('CountIndex', () => {
  test('one cell for two rows that show one count', () => {
    const index = new CountIndex();
    index.add(cellOf('a', null), place);
    expect(index.add(cellOf('a', 12), place).value).toBe(12);
    expect(index.cells()).toHaveLength(1);
  });

  test('refuses two values of one count, and says neither', () => {
    const index = new CountIndex();
    index.add(cellOf('table|a', 12, { table: 'table' }), place);
    const other = () => index.add(cellOf('table|a', 13, { table: 'table' }), place);
    expect(other).toThrow(InconsistentTables);
    expect(other).toThrow(/^table : les effectifs publiés se contredisent/);
    expect(other).not.toThrow(/1[23]/);
  });

  test('the cells of a table, in the order of all, with those added since', () => {
    const index = new CountIndex();
    const add = (measure: string) => index.add(cellOf(measure, 12), { ...place, measure });
    for (const measure of ['situations|b', 'emploi', 'situations|a']) add(measure);
    const found = () => index.placedIn('situations').map(({ measure }) => measure);
    expect(found()).toEqual(['situations|a', 'situations|b']);
    add('situations|0');
    expect(found()).toEqual(['situations|0', 'situations|a', 'situations|b']);
    expect(index.placedIn('transitions')).toEqual([]);
  });
});
