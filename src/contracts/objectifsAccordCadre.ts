import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const objectifsAccordCadre = contract({
  name: 'objectifs_accord_cadre',
  title: 'Les engagements de l’accord-cadre 2022-2024',
  description:
    'Un engagement par ligne, reformulé, avec l’indicateur qui le mesure ou la publication qui y répond quand ils existent, le chiffre du texte auquel il se compare, la cible et l’échéance quand le texte les donne.',
  row: z.object({
    priorite: fields.coded('priorite', 'Priorité', 'Priorité de l’accord-cadre.'),
    objectif: fields.text('Objectif', 'Thème de l’engagement.'),
    engagement: fields.text(
      'Engagement',
      'Ce que les partenaires s’engagent à faire, dans nos mots.',
    ),
    indicateur: fields
      .text(
        'Indicateur',
        'Indicateur du catalogue qui mesure l’engagement ; vide s’il n’est pas mesuré.',
      )
      .nullable(),
    publication: fields
      .coded(
        'publication_suivi',
        'Publication',
        'Jeu de données publié qui répond à l’engagement ; vide s’il n’y en a pas.',
      )
      .nullable(),
    repere: fields
      .text(
        'Repère',
        'Chiffre de l’accord-cadre auquel l’engagement se compare ; vide s’il n’y en a pas.',
      )
      .nullable(),
    cible: fields.text('Cible', 'Cible, quand le texte en donne une.').nullable(),
    echeance: fields.text('Échéance', 'Année ou rythme, quand le texte en donne un.').nullable(),
    emplacement: fields.text('Emplacement', 'Section de l’accord-cadre.'),
  }),
  key: ['priorite', 'engagement'],
  foreignKeys: [
    { fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] },
    { fields: ['repere'], dataset: 'reperes_accord_cadre', to: ['repere'] },
  ],
  assembly: 'latest',
  threshold: null,
  required: false,
});
