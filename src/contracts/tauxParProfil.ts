import { z } from 'zod';
import { chiffresCles } from './chiffresCles.ts';
import { contract } from './contract.ts';
import { profilAnnuel } from './profilAnnuel.ts';

const { annee, territoire_niveau, territoire_code, territoire_nom, ...value } =
  chiffresCles.row.shape;
const { dimension, modalite } = profilAnnuel.row.shape;
const { indicateur, ...figure } = value;

export const tauxParProfil = contract({
  name: 'taux_par_profil',
  title: 'Les indicateurs de l’article 4 par profil',
  description:
    'Part des jeunes accompagnés entrés en formation, en alternance et en emploi selon leur sexe, leur âge, leur diplôme, leur lieu de résidence… : une valeur par année, territoire (région et départements), indicateur et modalité, avec les deux termes et l’intervalle à 95 %.',
  row: z.object({
    annee,
    territoire_niveau,
    territoire_code,
    territoire_nom,
    indicateur,
    dimension,
    modalite,
    ...figure,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code', 'indicateur', 'dimension', 'modalite'],
  foreignKeys: [{ fields: ['indicateur'], dataset: 'indicateurs', to: ['indicateur'] }],
  assembly: 'computed',
  threshold: 5,
  required: false,
});
