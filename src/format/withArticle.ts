import { type Place, placeWords } from './placeWords.ts';

/** The name with its article: “la Gironde”, “les Landes”, “la mission locale du Médoc”. */
export function withArticle(place: Place): string {
  return placeWords(place).the;
}
