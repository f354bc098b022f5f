/** Kinds of things that the search finds, in the order of its plain index. */
export type SearchKind =
  | 'indicateur'
  | 'territoire'
  | 'analyse'
  | 'definition'
  | 'page'
  | 'donnees'
  | 'mois';

/** One thing to find, as `/recherche/index.json` holds it: short names, since its size counts. */
export interface SearchEntry {
  genre: SearchKind;
  titre: string;
  /** Address of the page, with the base path of the site. */
  adresse: string;
  /** What is said of it under its title. */
  texte?: string;
  /** Other words by which it is found. */
  mots?: string;
  /** Identifier of an indicator. */
  indicateur?: string;
  /** How much likelier than another an indicator is to be meant; 1 when it is not said. */
  poids?: number;
  /** A territory, and the names by which a question means it. */
  lieu?: { niveau: 'region' | 'departement' | 'mission_locale'; code: string; noms: string[] };
}

export interface SearchIndex {
  entrees: SearchEntry[];
}
