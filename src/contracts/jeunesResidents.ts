import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const { share, inhabitants: people } = fields;

export const jeunesResidents = contract({
  name: 'jeunes_residents',
  title: 'Les jeunes qui vivent dans chaque territoire',
  description:
    'Habitants de 15 à 24 ans de la région, de chaque département et du territoire de chaque mission locale, et ceux d’entre eux qui sont en emploi ou au chômage au sens du recensement. Ils sont comptés à leur domicile, qu’une mission locale les suive ou non. Le chômage du recensement est déclaré par la personne : il est plus large que celui du Bureau international du travail (BIT).',
  row: z.object({
    annee: fields.annee.meta({
      ...fields.annee.meta(),
      description: 'Année du recensement : celle du milieu des cinq années d’enquête.',
    }),
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    population: people.meta({
      title: 'Population',
      description: 'Habitants de tous âges.',
      unit: 'personnes',
      counts: 'people',
    }),
    jeunes_15_24: people.meta({
      title: 'Jeunes de 15 à 24 ans',
      description: 'Habitants de 15 à 24 ans.',
      unit: 'jeunes',
      counts: 'people',
    }),
    jeunes_en_emploi: people.meta({
      title: 'En emploi',
      description: 'Jeunes de 15 à 24 ans en emploi au sens du recensement, apprentis compris.',
      unit: 'jeunes',
      counts: 'people',
    }),
    jeunes_chomeurs: people.meta({
      title: 'Au chômage',
      description: 'Jeunes de 15 à 24 ans qui se sont déclarés au chômage au recensement.',
      unit: 'jeunes',
      counts: 'people',
    }),
    taux_emploi: share.meta({
      title: 'Taux d’emploi',
      description: 'Part des jeunes de 15 à 24 ans qui sont en emploi, études comprises.',
      unit: '%',
      counts: 'nothing',
    }),
    taux_chomage: share.meta({
      title: 'Taux de chômage au sens du recensement',
      description: 'Part des chômeurs parmi les jeunes de 15 à 24 ans en emploi ou au chômage.',
      unit: '%',
      counts: 'nothing',
    }),
    source: fields.source,
    editeur: fields.editeur,
    date_source: fields.date_source,
    remarque: fields.remarque,
  }),
  key: ['annee', 'territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
