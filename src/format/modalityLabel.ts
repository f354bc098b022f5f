import { labelOf } from '../contracts/nomenclatures.ts';
import { type Dimension, dimensionNomenclature } from '../contracts/profileModalities.ts';

/** Words of the modalities that their nomenclature calls “oui” and “non ou inconnu”. */
const words: Partial<Record<Dimension, Record<string, string>>> = {
  neet: { oui: 'NEET', non_ou_inconnu: 'Pas NEET ou inconnu' },
  inscrit_france_travail: { oui: 'Inscrits', non_ou_inconnu: 'Non inscrits ou inconnu' },
  residence_qpv: { oui: 'En QPV', non_ou_inconnu: 'Hors QPV ou inconnu' },
  residence_frr: { oui: 'En zone FRR', non_ou_inconnu: 'Hors zone FRR ou inconnu' },
  a_enfant: { oui: 'Avec enfant à charge', non_ou_inconnu: 'Sans enfant ou inconnu' },
};

/** A modality of the profile in words that read alone: “En QPV” rather than “Oui”. */
export function modalityLabel(dimension: Dimension, modality: string): string {
  return words[dimension]?.[modality] ?? labelOf(dimensionNomenclature[dimension], modality);
}
