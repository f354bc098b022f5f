import { type Place, placeWords } from './placeWords.ts';

/** Where: “en Gironde”, “dans les Landes”, “à la mission locale du Médoc”. */
export function placeIn(place: Place): string {
  return placeWords(place).in;
}
