import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const reperesAccordCadre = contract({
  name: 'reperes_accord_cadre',
  title: 'Les chiffres de l’accord-cadre 2022-2024',
  description:
    'Chaque chiffre écrit dans l’accord-cadre entre la Région et le réseau, avec le mot qui le nuance, sa période, son périmètre et sa place dans le texte.',
  row: z.object({
    repere: z
      .string()
      .regex(/^[a-z0-9_]+$/)
      .meta({ title: 'Identifiant', description: 'Identifiant stable du chiffre.' }),
    libelle: fields.text('Libellé', 'Ce que le chiffre compte.'),
    precision: z.string().min(1).max(600).nullable().meta({
      title: 'Précision',
      description:
        'Mot du texte qui nuance le chiffre (« près de », « plus de », « environ », « en moyenne annuelle ») ; vide s’il n’y en a pas.',
    }),
    valeur: fields.valeur,
    valeur_max: z.number().nullable().meta({
      title: 'Valeur maximale',
      description: 'Borne haute, quand le texte donne un intervalle.',
      unit: 'selon la ligne',
      counts: 'byRow',
    }),
    unite: fields.unite,
    periode: fields.periode,
    perimetre: fields.text('Périmètre', 'Qui ou quoi est compté, et où.'),
    article: fields.coded(
      'article',
      'Partie du texte',
      'Partie de l’accord-cadre où le chiffre est écrit.',
    ),
    emplacement: fields.text('Emplacement', 'Section du texte et mots qui entourent le chiffre.'),
  }),
  key: ['repere'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
