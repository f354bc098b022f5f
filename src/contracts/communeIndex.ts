/**
 * `recherche_communes.json`, in the order of the published files. Read by the search of a
 * municipality in the browser, where its size counts: texts in lists, in step.
 */
export interface CommuneIndex {
  /** Names of missions locales; none while the coverage is not published. */
  structures: string[];
  departements: {
    code: string;
    nom: string;
    /** Towns where its missions locales are. */
    villes: string[];
    /** Names of its municipalities. */
    communes: string[];
    /** Former municipalities, each with the rank of the one that it is part of now. */
    anciennes?: [nom: string, rank: number][];
    /** Ranks, in `structures`, of the missions locales of each municipality. */
    missions?: number[][];
  }[];
}
