import { expect, test } from 'vitest';
import { keyReperes } from './keyReperes.ts';
import type { Repere } from './reperes.ts';

const only =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id) ? ({ repere: id } as Repere) : undefined;

test('a figure of the agreement that is not published is left out of every list', () => {
  const shown = (list: 'network' | 'complete' | 'starting', ...ids: string[]) =>
    keyReperes(list, only(...ids)).map(({ row }) => row.repere);
  expect(shown('network', 'entretiens', 'part_neet')).toEqual(['part_neet']);
  expect(shown('complete', 'entretiens', 'part_neet')).toEqual(['part_neet', 'entretiens']);
  expect(shown('starting', 'entretiens', 'part_neet')).toEqual(['entretiens']);
  expect(shown('network', 'missions_locales')).toEqual([]);
});
