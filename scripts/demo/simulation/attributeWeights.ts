import type { Person } from '../person.ts';
import type { AgeGroup } from './attributes.ts';

type Weights<Column extends keyof Person> = Readonly<
  Record<AgeGroup, Partial<Record<Person[Column] & string, number>>>
>;

/**
 * Attributes by age at the first reception, in %. Over 2018-2020 they make 37 % without a diploma
 * and 47 % not registered with France Travail (framework agreement); the rest is plausible.
 * The licence is that of the first reception and stays so.
 */
export const attributeWeights: {
  niveau_diplome: Weights<'niveau_diplome'>;
  inscrit_france_travail: Weights<'inscrit_france_travail'>;
  logement: Weights<'logement'>;
  permis_b: Weights<'permis_b'>;
  a_enfant: Weights<'a_enfant'>;
} = {
  niveau_diplome: {
    mineur: { aucun: 75, cap_bep: 13, bac: 5, bac_plus: 1, inconnu: 6 },
    jeune: { aucun: 29.2, cap_bep: 27, bac: 35, bac_plus: 5, inconnu: 3.8 },
    adulte: { aucun: 25.5, cap_bep: 26, bac: 30, bac_plus: 15, inconnu: 3.5 },
  },
  inscrit_france_travail: {
    mineur: { oui: 18, non: 73, inconnu: 9 },
    jeune: { oui: 58.5, non: 36.5, inconnu: 5 },
    adulte: { oui: 67.5, non: 28, inconnu: 4.5 },
  },
  logement: {
    mineur: { autonome: 4, famille_ou_tiers: 84, precaire: 6, inconnu: 6 },
    jeune: { autonome: 21, famille_ou_tiers: 65, precaire: 9, inconnu: 5 },
    adulte: { autonome: 43, famille_ou_tiers: 40, precaire: 12, inconnu: 5 },
  },
  permis_b: {
    mineur: { oui: 1, en_cours: 10, non: 83, inconnu: 6 },
    jeune: { oui: 23.5, en_cours: 17, non: 54.5, inconnu: 5 },
    adulte: { oui: 38, en_cours: 13, non: 45, inconnu: 4 },
  },
  a_enfant: {
    mineur: { oui: 1.5, non: 94, inconnu: 4.5 },
    jeune: { oui: 4.6, non: 91, inconnu: 4.4 },
    adulte: { oui: 15, non: 81, inconnu: 4 },
  },
};
