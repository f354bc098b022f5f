import { searchFigures } from '../../publication/searchFigures.ts';

/** The numbers that the search page answers with. */
export function GET(): Response {
  return Response.json(searchFigures());
}
