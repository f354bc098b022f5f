/** A mission locale as the search of a municipality gives it. */
export interface IndexedStructure {
  nom: string;
  /** What is only in the register: absent from one that the coverage alone names. */
  code?: string;
  departement?: string;
  /** Town of its seat. */
  ville?: string;
  /** Street and postal code of its seat. */
  adresse?: string;
  code_postal?: string;
  a_confirmer?: true;
  /** Ranks of the missions locales whose seats are the nearest, by distance. */
  proches?: number[];
}

/**
 * `recherche_communes.json`, in the order of the published files. Read by the search of a
 * municipality in the browser, where its size counts: lists in step.
 */
export interface CommuneIndex {
  /** The missions locales that are active today, then those that the coverage alone names. */
  structures: IndexedStructure[];
  departements: {
    code: string;
    nom: string;
    /** Names of its municipalities. */
    communes: string[];
    /** Postal codes of each municipality, parted by a space; absent while none is published. */
    postaux?: string[];
    /** Former municipalities, each with the rank of the one that it is part of now. */
    anciennes?: [nom: string, rank: number][];
    /** Ranks, in `structures`, of the mission locale of each municipality, or of its missions locales. */
    missions?: (number | number[])[];
    /** Municipalities where missions locales have their seats: their ranks, then those of the latter. */
    sieges?: [commune: number, structure: number][];
  }[];
}
