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
    const rest = series('c', 60);
    const find = mostlyHidden(linkedTables([...series('a', 12), ...series('b', 12), ...rest], []));
    expect(find(new Set([...ids('a', 7), ...ids('b', 6)]))).toEqual(new Set(ids('a', 12)));
  });

  test('where a third of everything is hidden, shows a series almost whole or not at all', () => {
    const tables = linkedTables([...series('a', 20), ...series('b', 20), ...series('c', 20)], []);
    const hidden = new Set([...ids('a', 20), ...ids('b', 3), ...ids('c', 2)]);
    expect(mostlyHidden(tables)(hidden)).toEqual(new Set([...ids('a', 20), ...ids('b', 20)]));
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
