import { z } from 'zod';
import { contract } from './contract.ts';
import type { CountKind } from './countKind.ts';
import { fields } from './fields.ts';

const count = (title: string, description: string, unit: string, counts: CountKind) =>
  z.int().min(0).max(1_000_000).meta({ title, description, unit, counts });

export const animationSynthese = contract({
  name: 'animation_synthese',
  title: 'Bilan d’animation de l’ARML, en résumé',
  description:
    'Totaux du bilan d’animation par année : ensemble, par priorité, par thème et par type d’action. Un professionnel qui participe à deux actions compte deux fois ; une mission locale touchée par deux actions ne s’additionne pas.',
  row: z.object({
    annee: fields.annee,
    regroupement: fields.coded('regroupement', 'Regroupement', 'Ce qui est totalisé ensemble.'),
    modalite: fields.text(
      'Modalité',
      'Code de la priorité ou du type d’action, ou nom du thème ; « ensemble » pour le total.',
    ),
    libelle: fields.text('Libellé', 'Nom en clair de la modalité.'),
    intitules: count(
      'Intitulés',
      'Nombre d’actions différentes, par leur intitulé.',
      'intitulés',
      'acts',
    ),
    actions: count(
      'Actions',
      'Nombre d’actions menées, chaque séance comptée. Vide si une action ne dit pas combien.',
      'actions',
      'acts',
    ).nullable(),
    participants: count(
      'Participants',
      'Nombre de participations de professionnels. Vide s’il n’y a que des outils et des publications, ou si une action n’en donne pas.',
      'participations',
      'acts',
    ).nullable(),
    missions_locales_max: count(
      'Missions locales, maximum',
      'Missions locales touchées par l’action qui en touche le plus, outils et publications mis à part.',
      'structures',
      'structures',
    ).nullable(),
    missions_locales_mediane: count(
      'Missions locales, médiane',
      'Nombre de missions locales que la moitié au moins des actions différentes atteignent, outils et publications mis à part.',
      'structures',
      'structures',
    ).nullable(),
  }),
  key: ['annee', 'regroupement', 'modalite'],
  foreignKeys: [],
  assembly: 'computed',
  threshold: null,
  required: false,
});
