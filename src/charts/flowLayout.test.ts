import { expect, test } from 'vitest';
import { situationFlows } from './chartSamples.ts';
import { flowLayout } from './flowLayout.ts';

const columns = {
  from: 'situation_entree',
  to: 'situation_horizon',
  value: 'effectif',
  status: 'statut_valeur',
};
const situations = ['emploi', 'formation', 'scolarite', 'demandeur_emploi', 'inconnue'];
const layout = flowLayout(situationFlows, situations, columns, { top: 20, height: 400 });

test('gives blocks and bands thicknesses proportional to people', () => {
  const thickness = (from: string, to: string) =>
    layout.bands.find((band) => band.from === from && band.to === to)?.thickness ?? 0;
  const [many, half] = [
    thickness('demandeur_emploi', 'emploi'),
    thickness('demandeur_emploi', 'formation'),
  ];
  expect(many).toBeCloseTo(2 * half, 9);
  const looking = layout.left.find(({ situation }) => situation === 'demandeur_emploi');
  expect(looking?.height).toBeCloseTo((many / 900) * (900 + 450 + 2200 + 3100), 9);
});

test('fills both columns from top to bottom, without overlap', () => {
  for (const blocks of [layout.left, layout.right]) {
    expect(blocks[0]?.top).toBe(20);
    const end = blocks.at(-1);
    expect((end?.top ?? 0) + (end?.height ?? 0)).toBeCloseTo(420, 9);
    blocks.slice(1).forEach((block, i) => {
      const before = blocks[i];
      expect(block.top).toBeGreaterThan((before?.top ?? 0) + (before?.height ?? 0));
    });
  }
});

test('keeps each band inside its two blocks', () => {
  for (const { from, to, y1, y2, thickness } of layout.bands) {
    const start = layout.left.find(({ situation }) => situation === from);
    const end = layout.right.find(({ situation }) => situation === to);
    for (const [block, y] of [
      [start, y1],
      [end, y2],
    ] as const) {
      expect(y).toBeGreaterThanOrEqual((block?.top ?? Infinity) - 1e-9);
      expect(y + thickness).toBeLessThanOrEqual((block?.top ?? 0) + (block?.height ?? 0) + 1e-9);
    }
  }
});

test('leaves out what is secret', () => {
  expect(layout.bands).toHaveLength(7);
  expect(layout.absences.filter((absence) => absence === 'secret')).toHaveLength(2);
});
