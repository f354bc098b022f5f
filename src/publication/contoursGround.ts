import { type MapGround, type MappedRegion, mapGround } from '../charts/mapGround.ts';
import { type Contours, contours, contoursPath } from '../contracts/contours.ts';
import { currentStructure } from '../contracts/currentStructure.ts';
import { missionsLocales } from '../contracts/missionsLocales.ts';
import { findPublishedText } from './publishedText.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

let read: Contours | null | undefined;
const grounds = new Map<string, MapGround | null>();

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
 * null where none is published.
 */
export function contoursGround(year: number | null, width: number): MapGround | null {
  const published = publishedContours();
  if (published === null) return null;
  const key = `${year} ${width}`;
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const codes = published.objects.missions_locales.geometries.map(
    ({ properties }) => properties.code,
  );
  const ground = mapGround(
    published,
    mappedRegion(codes, readPublished(missionsLocales), year),
    width,
  );
  grounds.set(key, ground);
  return ground;
}

type Structure = Pick<
  PublishedRow<typeof missionsLocales>,
  'code' | 'departement' | 'debut_validite' | 'fin_validite' | 'successeur'
>;

/**
 * Which outlines are the territory of each mission locale of a year. One that took over from others
 * has theirs, from then on; before it did, what it had is only known where the outlines of the others
 * are still there.
 */
export function mappedRegion(
  drawn: readonly string[],
  register: readonly Structure[],
  year: number | null,
): MappedRegion {
  const isActive = ({ debut_validite: from, fin_validite: to }: Structure) =>
    year === null ? to === null : from <= year && year <= (to ?? year);
  const owners = Map.groupBy(
    drawn,
    (code) => currentStructure(register, code, year ?? undefined)?.code,
  );
  const lacks = (heir: string) =>
    register.some(
      (one) =>
        one.code !== heir &&
        isActive(one) &&
        !drawn.includes(one.code) &&
        currentStructure(register, one.code)?.code === heir,
    );
  const structures = register.filter(isActive).flatMap(({ code }) => {
    const outlines = owners.get(code) ?? [];
    return outlines.length === 0 || lacks(code) ? [] : [{ code, outlines }];
  });
  const departements = new Map(register.map(({ code, departement }) => [code, departement]));
  return { structures, departementOf: (code) => departements.get(code) ?? null };
}
