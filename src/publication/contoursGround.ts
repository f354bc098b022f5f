import { type MapGround, type MappedTerritory, mapGround } from '../charts/mapGround.ts';
import { type Contours, contours, contoursPath } from '../contracts/contours.ts';
import { currentStructure } from '../contracts/currentStructure.ts';
import { missionsLocales } from '../contracts/missionsLocales.ts';
import { activeMissionsLocales } from './activeMissionsLocales.ts';
import { findPublishedText } from './publishedText.ts';
import { readPublished } from './readPublished.ts';

let read: Contours | null | undefined;
const grounds = new Map<string, MapGround>();

/** The published outlines of the territories; null where there are none. */
export function publishedContours(): Contours | null {
  if (read === undefined) {
    const text = findPublishedText(contoursPath);
    read = text === null ? null : contours.parse(JSON.parse(text));
  }
  return read;
}

/**
 * The outlines of the missions locales of a year (those of today without one) at a width in pixels;
 * null where none is published. One that took over from others has theirs.
 */
export function contoursGround(year: number | null, width: number): MapGround | null {
  const published = publishedContours();
  if (published === null) return null;
  const key = `${year} ${width}`;
  const ground =
    grounds.get(key) ?? mapGround(published, mappedTerritories(published, year), width);
  grounds.set(key, ground);
  return ground;
}

function mappedTerritories({ objects }: Contours, year: number | null): MappedTerritory[] {
  const register = readPublished(missionsLocales);
  const drawn = objects.missions_locales.geometries.map(({ properties: { code } }) => code);
  const byOwner = Map.groupBy(
    drawn,
    (code) => currentStructure(register, code, year ?? undefined)?.code,
  );
  return activeMissionsLocales(year).flatMap(({ code, departement }) => {
    const outlines = byOwner.get(code);
    return outlines === undefined ? [] : [{ code, departement, outlines }];
  });
}
