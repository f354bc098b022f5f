import type { SearchEntry, SearchIndex } from '../../contracts/searchIndex.ts';
import { frenchTypography } from '../../format/frenchTypography.ts';
import { searchEntries } from '../../publication/searchEntries.ts';

/** What the search page reads to answer: on one line, nobody reads it. */
export function GET(): Response {
  const index: SearchIndex = { entrees: searchEntries().map(typeset) };
  return Response.json(index);
}

/** Pages get their typography from the middleware, this file here. */
function typeset(entry: SearchEntry): SearchEntry {
  const { titre, texte } = entry;
  return {
    ...entry,
    titre: frenchTypography(titre),
    ...(texte && { texte: frenchTypography(texte) }),
  };
}
