/** Words of a question that say nothing of what is sought. */
export const stopWords: ReadonlySet<string> = new Set(
  `a ai au aux avec ce ces cet cette combien comment dans de depuis des donne du elle en est
  et eu deux faut il ils je la le les leur leurs ma me mes moi mon ne nos notre nous on ont ou par
  parmi pas plus pour pourquoi quand que quel quelle quelles quels qui sa se ses son sont sur tous
  tout toute toutes trois trouver un une voir vos votre y`.split(/\s+/),
);
