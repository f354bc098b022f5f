import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const code = (title: string, description: string) =>
  z
    .string()
    .regex(/^\d{5}S\d{2}$/)
    .meta({ title, description });

const distance = (title: string, description: string) =>
  z.number().min(0).max(1000).meta({ title, description, unit: 'écarts-types', counts: 'nothing' });

export const missionsLocalesSemblables = contract({
  name: 'missions_locales_semblables',
  title: 'Missions locales semblables',
  description:
    'Pour chaque mission locale, les quatre dont la taille et le profil des jeunes accompagnés sont les plus proches la dernière année qui donne l’un et l’autre. La taille (logarithme du nombre de jeunes accompagnés) compte pour moitié ; les parts de mineurs, de jeunes sans diplôme, en QPV et en zone FRR pour l’autre moitié. Chaque écart est divisé par l’écart-type du réseau. Une part secrète n’est pas comparée.',
  row: z.object({
    annee: fields.annee,
    code: code('Code i-milo', 'Code de la mission locale.'),
    nom: fields.text('Nom', 'Nom de la mission locale.'),
    code_semblable: code('Code de la semblable', 'Code de la mission locale qui lui ressemble.'),
    nom_semblable: fields.text(
      'Nom de la semblable',
      'Nom de la mission locale qui lui ressemble.',
    ),
    distance: distance(
      'Distance',
      'Racine de la moyenne des carrés des deux distances qui suivent ; 0 pour deux structures identiques.',
    ),
    distance_taille: distance(
      'Distance de taille',
      'Écart des logarithmes du nombre de jeunes accompagnés, divisé par leur écart-type.',
    ),
    distance_profil: distance(
      'Distance de profil',
      'Racine de la moyenne des carrés des écarts de parts, chacun divisé par son écart-type.',
    ),
    parts_comparees: z.int().min(1).max(20).meta({
      title: 'Parts comparées',
      description: 'Nombre de parts publiées pour les deux missions locales.',
      unit: 'parts',
      counts: 'nothing',
    }),
  }),
  key: ['code', 'code_semblable'],
  foreignKeys: [
    { fields: ['code'], dataset: 'missions_locales', to: ['code'] },
    { fields: ['code_semblable'], dataset: 'missions_locales', to: ['code'] },
  ],
  assembly: 'computed',
  threshold: null,
  required: false,
});
