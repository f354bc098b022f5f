/** The reasons for which a value is not shown, as in the column `statut_valeur`. */
export type Absence = 'secret' | 'non_disponible' | 'sans_objet';

/** Sign shown in place of a missing value and its meaning in full. */
export const absences: Record<Absence, { text: string; title: string }> = {
  secret: { text: 's', title: 'secret statistique' },
  non_disponible: { text: 'n.\u00a0d.', title: 'non disponible' },
  sans_objet: { text: '–', title: 'sans objet' },
};

/** Sign of a value that is not zero but rounds to it, and its meaning. */
export const roundedToZero = { text: '≈\u00a00', title: 'arrondi à zéro' };
