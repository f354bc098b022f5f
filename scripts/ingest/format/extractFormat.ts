import { situationOrder } from './situationOrder.ts';

/** What a cell holds, for the checks and the typed tables. */
export type CellKind =
  | { type: 'identifier' | 'structure' | 'date' | 'optionalDate' | 'month' }
  | { type: 'code'; codes: readonly string[] };

export interface ExtractColumn {
  name: string;
  kind: CellKind;
}

/** The CSV files of the private extract, without their extension. */
export type ExtractFile = 'jeunes' | 'situations' | 'actes' | 'dispositifs';

const id = column('id_jeune', { type: 'identifier' });
const start = column('date_debut', { type: 'date' });
const end = column('date_fin', { type: 'optionalDate' });

/** The columns of each file: the project's own layout, close to what iMilo holds. */
export const extractFormat: Readonly<Record<ExtractFile, readonly ExtractColumn[]>> = {
  jeunes: [
    id,
    column('code_structure', { type: 'structure' }),
    column('date_premier_accueil', { type: 'date' }),
    column('date_naissance', { type: 'month' }),
    coded('sexe', 'F', 'M', 'autre'),
    coded('niveau_diplome', 'aucun', 'cap_bep', 'bac', 'bac_plus', 'inconnu'),
    answer('neet_a_l_accueil'),
    answer('inscrit_france_travail'),
    answer('residence_qpv'),
    answer('residence_frr'),
    coded('logement', 'autonome', 'famille_ou_tiers', 'precaire', 'inconnu'),
    coded('permis_b', 'oui', 'en_cours', 'non', 'inconnu'),
    answer('a_enfant'),
  ],
  situations: [
    id,
    coded('situation', ...situationOrder),
    start,
    end,
    answer('financement_region'),
    answer('emploi_durable'),
  ],
  actes: [
    id,
    column('date', { type: 'date' }),
    coded('type', 'entretien', 'atelier', 'information_collective', 'visite', 'autre'),
    coded(
      'theme',
      'formation',
      'emploi',
      'sante',
      'numerique',
      'mobilite',
      'logement',
      'citoyennete',
      'ressources',
      'autre',
    ),
  ],
  dispositifs: [
    id,
    coded(
      'dispositif',
      'pacea',
      'cej',
      'garantie_jeunes',
      'permis_b_region',
      'service_civique',
      'pass_numerique',
      'mobilite_internationale',
      'aide_alimentaire',
      'point_sante',
      'erip',
      'autre',
    ),
    start,
    end,
  ],
};

export const extractFiles = Object.keys(extractFormat) as ExtractFile[];

function column(name: string, kind: CellKind): ExtractColumn {
  return { name, kind };
}

function coded(name: string, ...codes: string[]): ExtractColumn {
  return column(name, { type: 'code', codes });
}

function answer(name: string): ExtractColumn {
  return coded(name, 'oui', 'non', 'inconnu');
}
