import { type Place, placeWords } from './placeWords.ts';

/** Of what: “de la Gironde”, “des Landes”, “de la mission locale du Médoc”. */
export function placeOf(place: Place): string {
  return placeWords(place).of;
}
