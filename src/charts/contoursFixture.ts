import type { Contours } from '../contracts/contours.ts';
import { type MapGround, type MappedRegion, mapGround } from './mapGround.ts';

/** Made-up territories in degrees: left, bottom, side. The third is too small to be pointed at. */
const squares = [
  [-1.5, 45.6, 1.2],
  [-1.5, 44.4, 1.2],
  [-0.3, 44.9, 0.1],
  [-0.3, 45, 0.6],
  [-1.5, 43.2, 1.2],
  [1.2, 45.6, 1.2],
] as const;

/** For the tests: outlines of six structures at most, which are squares. */
export function squareContours(codes: readonly string[]): Contours {
  return {
    titre: 'Contours',
    description: 'Contours pour les tests.',
    source: 'IGN',
    credit: 'IGN',
    licence: 'lov2',
    date_source: '2026-01-01',
    date_publication: '2026-12-15',
    type: 'Topology',
    arcs: squares.map(([left, bottom, side]) => [
      [left, bottom],
      [left, bottom + side],
      [left + side, bottom + side],
      [left + side, bottom],
      [left, bottom],
    ]),
    objects: {
      missions_locales: {
        type: 'GeometryCollection',
        geometries: codes.map((code, rank) => ({
          type: 'Polygon',
          arcs: [[rank]],
          properties: { code },
        })),
      },
    },
  };
}

const fixtureCodes = ['17001S00', '33001S00', '33002S00', '33003S00', '40001S00', '23001S00'];

export const contoursFixture = squareContours(fixtureCodes);

export const mappedRegion: MappedRegion = {
  structures: fixtureCodes.map((code) => ({ code, outlines: [code] })),
  departementOf: (code) => code.slice(0, 2),
};

export const groundFixture = (width: number): MapGround =>
  mapGround(contoursFixture, mappedRegion, width) as MapGround;
