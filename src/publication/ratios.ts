/**
 * The three ratios of article 4, each with its part (“dont”), the colour of its situation and the
 * words of the agreement.
 */
export const ratios = [
  {
    indicator: 'taux_entree_formation',
    part: 'taux_entree_formation_region',
    count: 'entrees_formation',
    name: 'Entrés en formation',
    partWords: 'dans une formation de la Région',
    tone: 'formation',
    quote:
      'nombre de jeunes entrés en formation (dont dispositifs financés par la Région) / nombre de jeunes accompagnés',
  },
  {
    indicator: 'taux_entree_alternance',
    part: null,
    count: 'entrees_alternance',
    name: 'Entrés en alternance',
    partWords: 'apprentissage et professionnalisation',
    tone: 'alternance',
    quote: 'nombre de jeunes entrés en alternance / nombre de jeunes accompagnés',
  },
  {
    indicator: 'taux_entree_emploi',
    part: 'taux_entree_emploi_sortants_formation_region',
    count: 'entrees_emploi',
    name: 'Entrés en emploi',
    partWords: 'au sortir d’une formation de la Région',
    tone: 'emploi',
    quote:
      'nombre de jeunes entrés en emploi (dont nombre de jeunes sortants de formations financées par la Région) / nombre de jeunes accompagnés',
  },
] as const;

export type Ratio = (typeof ratios)[number];

/** The ratio that an indicator is, or of which it is the part; throws on another indicator. */
export function ratioOf(indicator: string): Ratio {
  const found = ratios.find(({ indicator: id, part }) => id === indicator || part === indicator);
  if (found === undefined) throw new Error(`ce n’est pas un ratio de l’article 4 : ${indicator}`);
  return found;
}
