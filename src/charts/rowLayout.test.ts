import { expect, test } from 'vitest';
import { rowLabels } from './rowLabels.ts';
import { rowLayout } from './rowLayout.ts';

const long = 'Maison de l’emploi et de la formation du Thouarsais - Mission locale';

test('keeps a margin for short labels', () => {
  const layout = rowLayout(['Creuse', 'Landes'], { width: 328, size: 13, bar: 16, top: 10 });
  expect(layout.labelWidth).toBeGreaterThan(30);
  expect(layout.spans).toEqual([{ y1: 10, y2: layout.bottom }]);
  expect(rowLabels(layout, 13).map(({ anchor }) => anchor)).toEqual(['end', 'end']);
});

test('writes long labels above their rows in a narrow chart, wrapped in a wide one', () => {
  const narrow = rowLayout([long], { width: 328, size: 13, bar: 16 });
  const wide = rowLayout([long], { width: 720, size: 14, bar: 16 });
  expect(narrow.labelWidth).toBe(0);
  expect(narrow.rows[0]?.labelY).toBeLessThan(narrow.rows[0]?.center ?? 0);
  expect(wide.rows[0]?.lines).toHaveLength(2);
  expect(wide.labelWidth).toBeLessThanOrEqual(0.43 * 720 + 1);
});
