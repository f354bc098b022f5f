import { geoConicConformal } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Contours } from '../contracts/contours.ts';
import { compactPath, type Point } from './compactPath.ts';
import type { Box } from './placeLabel.ts';

/** What the outlines are of. */
export interface MappedRegion {
  /** Each mission locale of the map, and the codes of the outlines that are its territory. */
  structures: readonly { code: string; outlines: readonly string[] }[];
  /** The département of an outline, by its code; null where the registers do not know it. */
  departementOf: (code: string) => string | null;
}

/** A shape of the map: its path counts in units of `groundUnit`. */
export interface MapShape {
  path: string;
  /** Its bounds, in pixels. */
  box: Box;
}

/** The outlines of a region at a width, in pixels. */
export interface MapGround {
  width: number;
  height: number;
  /** By code of mission locale, and of département. */
  structures: ReadonlyMap<string, MapShape>;
  departements: ReadonlyMap<string, MapShape>;
  /** Borders between départements: a path of the same units. */
  borders: string;
  /** Where a place (WGS 84, in degrees) is. */
  place: (longitude: number, latitude: number) => { x: number; y: number };
}

/** One unit of the paths, in pixels. */
export const groundUnit = 0.5;

/** Around the region, in pixels: for the edges. */
const margin = 2;

type Geometry = Polygon<{ code: string }> | MultiPolygon<{ code: string }>;
type Outlines = Topology<{ missions_locales: GeometryCollection<{ code: string }> }>;
type Rings = readonly (readonly (readonly number[])[])[];

/**
 * Fits the outlines to a width, in the projection of the official maps of France (Lambert-93: conic
 * conformal, parallels 44 and 49, meridian 3), and leaves out the details that would not be seen
 * (Visvalingam and Whyatt, 1993, by topojson-simplify), the same on both sides of a border. A département has all its outlines, whatever became of their
 * structures. Null where no outline is of the region.
 */
export function mapGround(
  contours: Contours,
  { structures: mapped, departementOf }: MappedRegion,
  width: number,
): MapGround | null {
  const topology = lightTopology(contours, width);
  const all = topology.objects.missions_locales.geometries as Geometry[];
  const codeOf = ({ properties }: Geometry) => properties?.code ?? '';
  const known = all.filter((one) => departementOf(codeOf(one)) !== null);
  if (known.length === 0) return null;
  const whole: GeometryCollection = { type: 'GeometryCollection', geometries: known };
  const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
  // Lines, unlike shapes, are the same whichever way they turn.
  projection.fitWidth(width - 2 * margin, mesh(topology, whole));
  const [left = 0, top = 0] = projection.translate();
  projection.translate([left + margin, top + margin]);
  const project = (point: readonly number[]): Point =>
    projection([point[0] ?? 0, point[1] ?? 0]) ?? [Number.NaN, Number.NaN];
  const shapeOf = (own: Geometry[]) =>
    shape(
      merge(topology, own).coordinates.flatMap((polygon: Rings) =>
        polygon.map((ring) => ring.map(project)),
      ),
    );
  const structures = new Map(
    mapped.flatMap(({ code, outlines }) => {
      const own = known.filter((one) => outlines.includes(codeOf(one)));
      return own.length === 0 ? [] : [[code, shapeOf(own)] as const];
    }),
  );
  const byDepartement = Map.groupBy(known, (one) => departementOf(codeOf(one)) as string);
  const departements = new Map([...byDepartement].map(([code, own]) => [code, shapeOf(own)]));
  const borders = mesh(
    topology,
    whole,
    (one, other) =>
      departementOf(codeOf(one as Geometry)) !== departementOf(codeOf(other as Geometry)),
  ).coordinates.map((line) => line.map(project));
  const bottom = Math.max(...departements.values().map(({ box }) => box.bottom));
  return {
    width,
    height: Math.ceil(bottom + margin),
    structures,
    departements,
    borders: compactPath(borders, groundUnit, ''),
    place: (longitude, latitude) => {
      const [x, y] = project([longitude, latitude]);
      return { x, y };
    },
  };
}

/** The topology without the points that make a triangle of less than a pixel. */
function lightTopology(contours: Contours, width: number): Outlines {
  const weighed = presimplify(structuredClone(contours) as unknown as Outlines);
  const xs = weighed.arcs.flat().map(([x = 0]) => x);
  const degree =
    (xs.reduce((a, b) => Math.max(a, b)) - xs.reduce((a, b) => Math.min(a, b))) / width;
  return simplify(weighed, degree * degree);
}

function shape(rings: readonly (readonly Point[])[]): MapShape {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    path: compactPath(rings, groundUnit),
    box: {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    },
  };
}
