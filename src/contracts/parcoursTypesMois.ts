import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { typeFields } from './typeFields.ts';

export const parcoursTypesMois = contract({
  name: 'parcours_types_mois',
  title: 'Types de parcours, mois par mois',
  description:
    'Définition des types de parcours : part des jeunes de chaque type dans chacune des sept situations au dernier jour de chaque mois, de 0 à 24 mois après le premier accueil, toutes cohortes suivies en entier réunies. Ces parts sont figées : les cohortes suivantes sont rattachées à ces types-là. Elles sont arrondies assez largement pour ne donner aucun petit effectif, et celles d’un mois ne font donc pas toujours 100.',
  row: z.object({
    typologie: z.int().min(1980).max(2100).meta({
      title: 'Typologie',
      description: 'Dernière cohorte de celles sur lesquelles les types ont été formés.',
      unit: 'année',
      counts: 'nothing',
    }),
    type: typeFields.type,
    mois_depuis_accueil: z.int().min(0).max(24).meta({
      title: 'Mois depuis l’accueil',
      description: '0 est le mois du premier accueil.',
      unit: 'mois',
    }),
    situation: fields.coded('situation', 'Situation', 'Situation au dernier jour du mois.'),
    part: typeFields.part('Part des jeunes du type qui sont dans la situation, arrondie.'),
    arrondi: typeFields.arrondi,
  }),
  key: ['type', 'mois_depuis_accueil', 'situation'],
  foreignKeys: [{ fields: ['type'], dataset: 'parcours_types_noms', to: ['type'] }],
  assembly: 'latest',
  threshold: null,
  required: false,
});
