import { type Repere, repere } from './reperes.ts';

/** A figure of the agreement that is shown in large: what it counts, in a few words. */
export interface KeyRepere {
  row: Repere;
  words: string;
}

const network = [
  ['jeunes_16_25_ans', 'jeunes de 16 à 25 ans vivaient dans la région au 1er janvier 2019'],
  [
    'jeunes_accompagnes_par_an',
    'jeunes accompagnés par les missions locales, en moyenne par an, 2018-2020',
  ],
  [
    'part_neet',
    'des jeunes accueillis n’étaient ni en emploi, ni en études, ni en formation, 2018-2020',
  ],
  ['lieux_accueil', 'lieux d’accueil en 2020'],
  [
    'entrees_formation_objectif',
    'entrées en formation visées en 2021, objectif que l’accord dit atteint',
  ],
] as const;

const compared = [
  ['premiers_accueils_par_an', 'premiers accueils, en moyenne par an, 2018-2020'],
  ['professionnels', 'professionnels des missions locales en 2020'],
  ['entretiens', 'entretiens en 2020'],
  [
    'aides_permis_b_par_an',
    'jeunes aidés chaque année par la Région à préparer le permis B, à la signature',
  ],
] as const;

/**
 * `network`: what the network is; `complete`: with what compares with the annual key figures;
 * `starting`: where the agreement itself says that it starts from.
 */
const lists = {
  network,
  complete: [...network, ...compared],
  starting: [
    ['jeunes_accompagnes_par_an', 'jeunes accompagnés par an en moyenne, 2018-2020'],
    ['premiers_accueils_par_an', 'premiers accueils par an en moyenne, 2018-2020'],
    ['entretiens', 'entretiens en 2020'],
    [
      'entrees_formation_objectif',
      'entrées en formation visées en 2021, objectif que l’accord dit atteint',
    ],
    ['aides_permis_b_par_an', 'jeunes aidés chaque année pour le permis B, à la signature'],
  ],
} as const;

/** The figures of a list that are published: there may be none, and then nothing is said of them. */
export function keyReperes(list: keyof typeof lists, find = repere): KeyRepere[] {
  return lists[list].flatMap(([id, words]) => {
    const row = find(id);
    return row === undefined ? [] : [{ row, words }];
  });
}
