import { z } from 'zod';
import { contract } from './contract.ts';
import type { CountKind } from './countKind.ts';
import { fields } from './fields.ts';

const count = (title: string, description: string, unit: string, counts: CountKind) =>
  z.int().min(0).max(1_000_000).nullable().meta({ title, description, unit, counts });

export const animationAnnuelle = contract({
  name: 'animation_annuelle',
  title: 'Bilan annuel d’animation de l’ARML',
  description:
    'Actions de coordination et d’animation de l’association régionale, par priorité de l’accord-cadre et type d’action.',
  row: z.object({
    annee: fields.annee,
    priorite: fields.coded('priorite', 'Priorité', 'Priorité de l’accord-cadre servie.'),
    axe: fields.text('Axe', 'Thème de travail.'),
    type_action: fields.coded('type_action', 'Type d’action', 'Forme de l’action.'),
    intitule: fields.text('Intitulé', 'Nom de l’action.'),
    actions: count('Actions', 'Nombre d’actions menées.', 'actions', 'acts'),
    participants: count(
      'Participants',
      'Nombre de participations de professionnels.',
      'participations',
      'acts',
    ),
    missions_locales: count(
      'Missions locales',
      'Missions locales touchées.',
      'structures',
      'structures',
    ),
  }),
  key: ['annee', 'priorite', 'axe', 'type_action', 'intitule'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: null,
  required: false,
});
