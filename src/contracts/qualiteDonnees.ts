import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

export const qualiteDonnees = contract({
  name: 'qualite_donnees',
  title: 'Qualité de la saisie',
  description:
    'Part des jeunes reçus en premier accueil dont une information manque : à l’accueil (diplôme, logement, situation), puis la situation 6, 12 et 24 mois après, d’après les effectifs arrondis des parcours.',
  row: z.object({
    annee: fields.annee,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    information: fields.coded('information', 'Information', 'Ce qui peut manquer.'),
    inconnus: pathwayFields.people('Inconnus', 'Jeunes pour qui l’information manque.'),
    jeunes: pathwayFields.people('Jeunes', 'Jeunes reçus, ou observés jusqu’au mois considéré.'),
    part: z.number().min(0).max(100).nullable().meta({
      title: 'Part',
      description: 'Part des jeunes pour qui l’information manque.',
      unit: '%',
      counts: 'nothing',
    }),
    statut_valeur: fields.statut_valeur,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code', 'information'],
  foreignKeys: [],
  assembly: 'computed',
  threshold: 5,
  required: false,
});
