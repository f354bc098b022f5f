import { describe, expect, test } from 'vitest';
import { cellOf, linkedTables } from '../linkedTables.ts';
import { mostlyHidden } from './mostlyHidden.ts';

const series = (name: string, length: number, frozen: string[] = []) =>
  Array.from({ length }, (_, rank) =>
    cellOf(`${name}|${rank}`, 20, { series: name, frozen: frozen.includes(`${name}|${rank}`) }),
  );
const ids = (name: string, length: number) =>
  Array.from({ length }, (_, rank) => `${name}|${rank}`);

describe('mostlyHidden', () => {
  test('hides the whole of a series once more than half of it is hidden', () => {
    const find = mostlyHidden(linkedTables([...series('a', 12), ...series('b', 12)], []));
    expect(find(new Set([...ids('a', 7), ...ids('b', 6)]))).toEqual(new Set(ids('a', 12)));
  });

  test('leaves short series to one another’s protection', () => {
    const find = mostlyHidden(linkedTables(series('a', 9), []));
    expect(find(new Set(ids('a', 8)))).toEqual(new Set());
  });

  test('leaves what an earlier edition published', () => {
    const find = mostlyHidden(linkedTables(series('a', 13, ['a|12']), []));
    expect(find(new Set(ids('a', 7)))).toEqual(new Set(ids('a', 12)));
  });
});
