import { expect, test } from 'vitest';
import { contoursFixture, groundFixture, mappedRegion } from './contoursFixture.ts';
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

test('a structure has the outlines that are given it; one without has no shape', () => {
  const structures = [
    { code: '33001S00', outlines: ['33001S00', '17001S00'] },
    { code: '33009S00', outlines: ['33009S00'] },
  ];
  const ground = mapGround(contoursFixture, { ...mappedRegion, structures }, 400);
  expect([...(ground?.structures.keys() ?? [])]).toEqual(['33001S00']);
  const alone = groundFixture(400).structures;
  expect(ground?.structures.get('33001S00')?.box.top).toBeCloseTo(
    alone.get('17001S00')?.box.top ?? 0,
  );
  // Départements are whole, whatever became of their structures.
  expect([...(ground?.departements.keys() ?? [])]).toEqual(['17', '33', '40', '23']);
});

test('outlines that turn the other way are the same map', () => {
  const turned = { ...contoursFixture, arcs: contoursFixture.arcs.map((arc) => arc.toReversed()) };
  const boxes = (contours: typeof turned) =>
    [...(mapGround(contours, mappedRegion, 400)?.structures.values() ?? [])].map(({ box }) => box);
  expect(boxes(turned)).toEqual(boxes(contoursFixture));
});

test('outlines of elsewhere are no map, and do not shrink that of the region', () => {
  expect(
    mapGround(contoursFixture, { ...mappedRegion, departementOf: () => null }, 400),
  ).toBeNull();
  const without23 = (code: string) => (code.startsWith('23') ? null : code.slice(0, 2));
  const ground = mapGround(contoursFixture, { ...mappedRegion, departementOf: without23 }, 400);
  const rights = [...(ground?.departements.values() ?? [])].map(({ box }) => box.right);
  expect(Math.max(...rights)).toBeCloseTo(398, 0);
});
