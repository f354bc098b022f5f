import { placeHtml } from './placeHtml.ts';
import type { SharedPlaces } from './sharedPlaces.ts';

/** The columns of a table, after that of the names of its rows, with the places of their numbers. */
export function columnsHtml({ columns }: SharedPlaces): string {
  const held = columns.map((place) => `<col${place === null ? '' : placeHtml(place)}>`);
  return `<colgroup><col>${held.join('')}</colgroup>`;
}
