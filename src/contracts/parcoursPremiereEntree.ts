import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { people } = pathwayFields;

export const parcoursPremiereEntree = contract({
  name: 'parcours_premiere_entree',
  title: 'Tables de première entrée en formation, alternance ou emploi',
  description:
    'Table de survie mensuelle : jeunes à risque, événements et censures, par cohorte, population, issue et hypothèse sur la perte de contact.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    issue: fields.coded('issue', 'Issue', 'Événement attendu.'),
    hypothese: fields.coded('hypothese', 'Hypothèse', 'Traitement de la perte de contact.'),
    mois: z.int().min(0).max(60).meta({
      title: 'Mois',
      description: 'Mois calendaires depuis le premier accueil.',
      unit: 'mois',
    }),
    a_risque: people('À risque', 'Jeunes encore à risque au début du mois.'),
    evenements_formation: people('Entrées en formation', 'Premières entrées dans le mois.'),
    evenements_alternance: people('Entrées en alternance', 'Premières entrées dans le mois.'),
    evenements_emploi: people('Entrées en emploi', 'Premières entrées dans le mois.'),
    censures: people('Censures', 'Suivis arrêtés dans le mois, après les événements.'),
    deja_en_situation: people(
      'Déjà en situation',
      'Jeunes déjà dans la situation à l’accueil, exclus.',
    ),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'issue',
    'hypothese',
    'mois',
  ],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  required: false,
});
