import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { people } = pathwayFields;

const entries = (title: string) =>
  people(title, 'Premières entrées depuis l’accueil, jusqu’à la fin du mois de la ligne.');

export const parcoursPremiereEntree = contract({
  name: 'parcours_premiere_entree',
  title: 'Tables de première entrée en formation, alternance ou emploi',
  description:
    'Table de survie cumulée : jeunes suivis, premières entrées et suivis arrêtés depuis le premier accueil, par année d’accueil, population, issue et hypothèse sur la perte de contact. Chaque mois pour l’ensemble de la région ; à 3, 6, 12, 18 et 24 mois ailleurs.',
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
      description: 'Dernier mois compté, en mois calendaires depuis l’accueil.',
      unit: 'mois',
      counts: 'nothing',
    }),
    suivis: people('Jeunes suivis', 'Jeunes de la table à l’accueil : ils n’y étaient pas déjà.'),
    cumul_formation: entries('Entrées en formation'),
    cumul_alternance: entries('Entrées en alternance'),
    cumul_emploi: entries('Entrées en emploi'),
    cumul_censures: people(
      'Suivis arrêtés',
      'Suivis arrêtés sans entrée avant la fin du mois : aucun si l’on garde les jeunes perdus de vue.',
    ),
    deja_en_situation: people(
      'Déjà en situation',
      'Jeunes déjà dans la situation à l’accueil, exclus : la cohorte arrondie, moins les suivis arrondis.',
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
  rounding: 'always',
  required: false,
});
