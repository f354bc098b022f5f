/** A territory of the published files, and the structures that it sums. */
export interface Territory {
  territoire_niveau: 'region' | 'departement' | 'mission_locale';
  territoire_code: string;
  territoire_nom: string;
  /** Codes of the missions locales. */
  structures: readonly string[];
}
