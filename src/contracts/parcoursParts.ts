import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';
import { pathwayFields } from './pathwayFields.ts';

const { people, share } = pathwayFields;

export const parcoursParts = contract({
  name: 'parcours_parts',
  title: 'Parts de chaque situation dans les parcours',
  description:
    'Part des jeunes dans chacune des sept situations, avec ses deux termes et son intervalle à 95 % : mois par mois après le premier accueil, selon la situation au premier accueil, et après une formation.',
  row: z.object({
    serie: fields.coded('serie', 'Série', 'Table d’où viennent les effectifs.'),
    cohorte: z.int().min(1980).max(2100).meta({
      title: 'Cohorte',
      description: 'Année du premier accueil, ou de la fin de la formation.',
      unit: 'année',
    }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: pathwayFields.population,
    depart: fields.text(
      'Départ',
      '« ensemble », la situation au premier accueil, ou le financement de la formation.',
    ),
    mois: z.int().min(0).max(60).meta({
      title: 'Mois',
      description: 'Mois écoulés depuis le premier accueil ou la fin de la formation.',
      unit: 'mois',
    }),
    situation: fields.coded('situation', 'Situation', 'Situation au dernier jour du mois.'),
    numerateur: people(
      'Numérateur',
      'Jeunes dans cette situation, arrondi au multiple de 5 le plus proche.',
    ),
    denominateur: people(
      'Dénominateur',
      'Jeunes de la cohorte, du même départ, arrondi au multiple de 5 le plus proche.',
    ),
    part: share(
      'Part',
      'Numérateur sur dénominateur. Vide si statut_valeur n’est pas « publie », ou sur moins de 30 jeunes.',
    ),
    borne_basse: share('Borne basse', 'Borne basse de l’intervalle de Wilson à 95 %.'),
    borne_haute: share('Borne haute', 'Borne haute de l’intervalle de Wilson à 95 %.'),
    statut_valeur: fields.statut_valeur,
  }),
  key: [
    'serie',
    'cohorte',
    'territoire_niveau',
    'territoire_code',
    'population',
    'depart',
    'mois',
    'situation',
  ],
  foreignKeys: [],
  assembly: 'computed',
  fromRounded: true,
  threshold: 5,
  required: false,
});
