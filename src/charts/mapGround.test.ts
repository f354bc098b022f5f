import { expect, test } from 'vitest';
import { contoursFixture, groundFixture, mappedTerritories } from './contoursFixture.ts';
import { mapGround } from './mapGround.ts';

test('fills its width, keeps north up and places towns where their territory is', () => {
  const { structures, departements, place, height } = groundFixture(400);
  const boxes = [...structures.values()].map(({ box }) => box);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeCloseTo(2, 0);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeCloseTo(398, 0);
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
  const town = place(-1, 46);
  const inside = [...structures].filter(
    ([, { box }]) =>
      box.left < town.x && town.x < box.right && box.top < town.y && town.y < box.bottom,
  );
  expect(inside.map(([code]) => code)).toEqual(['17001S00']);
  expect(structures.get('17001S00')?.box.top).toBeLessThan(
    structures.get('40001S00')?.box.top ?? 0,
  );
  expect([...departements.keys()]).toEqual(['17', '33', '40', '23']);
});

test('a structure has the outlines of those that it took over from; one without has no shape', () => {
  const territories = [
    { code: '33001S00', departement: '33', outlines: ['33001S00', '17001S00'] },
    { code: '33009S00', departement: '33', outlines: ['33009S00'] },
  ];
  const { structures } = mapGround(contoursFixture, territories, 400);
  expect([...structures.keys()]).toEqual(['33001S00']);
  const alone = mapGround(contoursFixture, mappedTerritories, 400).structures;
  expect(structures.get('33001S00')?.box.top).toBeCloseTo(alone.get('17001S00')?.box.top ?? 0);
});

test('shows a place at the same point whatever was mapped before, in the same bytes', () => {
  expect([...groundFixture(328).structures]).toEqual([...groundFixture(328).structures]);
  expect(contoursFixture.arcs[0]?.[0]).toEqual([-1.5, 45.6]);
});
