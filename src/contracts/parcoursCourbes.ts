import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { share } = pathwayFields;

export const parcoursCourbes = contract({
  name: 'parcours_courbes',
  title: 'Courbes de première entrée',
  description:
    'Part des jeunes d’une cohorte déjà entrés en formation, en alternance ou en emploi, mois après mois, avec son intervalle à 95 %. Estimée à partir des seules tables publiées de première entrée, dont les effectifs sont arrondis : Kaplan-Meier pour « être entré au moins une fois », Aalen-Johansen pour la première sortie.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    issue: fields.coded('issue', 'Issue', 'Ce que l’on attend.'),
    evenement: fields.coded(
      'evenement',
      'Événement',
      'Entrée que la courbe suit. Pour la première sortie, les trois entrées se concurrencent.',
    ),
    hypothese: fields.coded('hypothese', 'Hypothèse', 'Traitement de la perte de contact.'),
    mois: z.int().min(0).max(60).meta({
      title: 'Mois',
      description: 'Dernier mois compté, en mois calendaires depuis l’accueil.',
      unit: 'mois',
    }),
    estimation: share(
      'Estimation',
      'Part des jeunes entrés au plus tard ce mois. Vide si statut_valeur n’est pas « publie ».',
    ),
    estimation_haute: share(
      'Estimation haute',
      'La même si, dans un groupe de mois, les suivis s’étaient arrêtés avant les entrées ; égale à l’estimation quand l’ordre est connu. Vide pour une entrée parmi trois dont l’ordre est inconnu.',
    ),
    borne_basse: share(
      'Borne basse',
      'Borne basse de l’intervalle à 95 % de l’estimation, vide à 0 et à 100 %.',
    ),
    borne_haute: share(
      'Borne haute',
      'Borne haute de l’intervalle à 95 % de l’estimation, vide à 0 et à 100 %.',
    ),
    erreur_type: z.number().min(0).nullable().meta({
      title: 'Erreur type',
      description: 'Erreur type de l’estimation : Greenwood, ou jackknife infinitésimal.',
      unit: 'points',
      counts: 'nothing',
    }),
    perte_contact_basse: share(
      'Si les jeunes perdus de vue ne sont jamais entrés',
      'Donnée avec l’hypothèse « observe », là où elle est connue.',
    ),
    perte_contact_haute: share(
      'Si les jeunes perdus de vue sont entrés comme les autres',
      'Donnée avec l’hypothèse « observe », là où elle est connue.',
    ),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'issue',
    'evenement',
    'hypothese',
    'mois',
  ],
  foreignKeys: [],
  assembly: 'computed',
  fromRounded: true,
  threshold: null,
  required: false,
});
