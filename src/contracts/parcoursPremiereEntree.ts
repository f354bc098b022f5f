import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { people } = pathwayFields;

const monthsSince = (title: string, description: string) =>
  z.int().min(0).max(60).meta({ title, description, unit: 'mois', counts: 'nothing' });

export const parcoursPremiereEntree = contract({
  name: 'parcours_premiere_entree',
  title: 'Tables de première entrée en formation, alternance ou emploi',
  description:
    'Table de survie : jeunes à risque, premières entrées et suivis arrêtés, par cohorte, population, issue et hypothèse sur la perte de contact. Les mois dont les effectifs sont trop petits sont regroupés : 0 à 3, 4 à 6, 7 à 12, 13 à 18 et 19 à 24.',
  row: z.object({
    cohorte: pathwayFields.cohorte,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    issue: fields.coded('issue', 'Issue', 'Événement attendu.'),
    hypothese: fields.coded('hypothese', 'Hypothèse', 'Traitement de la perte de contact.'),
    mois: monthsSince('Mois', 'Premier mois de la ligne, en mois calendaires depuis l’accueil.'),
    mois_fin: monthsSince(
      'Dernier mois',
      'Dernier mois de la ligne : égal au premier, ou plus loin.',
    ),
    a_risque: people('À risque', 'Jeunes encore à risque au début du premier mois.'),
    evenements_formation: people('Entrées en formation', 'Premières entrées dans ces mois.'),
    evenements_alternance: people('Entrées en alternance', 'Premières entrées dans ces mois.'),
    evenements_emploi: people('Entrées en emploi', 'Premières entrées dans ces mois.'),
    censures: people('Censures', 'Suivis arrêtés dans ces mois, après les événements.'),
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
