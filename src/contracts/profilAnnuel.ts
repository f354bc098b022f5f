import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const profilAnnuel = contract({
  name: 'profil_annuel',
  title: 'Profil annuel des jeunes',
  description:
    'Répartition de chaque population (accompagnés, premiers accueils, entrées) par sexe, âge, diplôme, situation, lieu de résidence. Les modalités d’une dimension s’ajoutent à l’effectif de la population.',
  row: z.object({
    annee: fields.annee,
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: fields.coded('population', 'Population', 'Jeunes comptés.'),
    dimension: fields.coded(
      'dimension',
      'Dimension',
      'Caractéristique qui répartit la population.',
    ),
    modalite: z
      .string()
      .regex(/^[a-z0-9_]+$/)
      .meta({ title: 'Modalité', description: 'Valeur de la caractéristique.' }),
    effectif: fields.effectif,
    statut_valeur: fields.statut_valeur,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code', 'population', 'dimension', 'modalite'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: 5,
  closedOnly: true,
  required: false,
});
