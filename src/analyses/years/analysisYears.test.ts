import { describe, expect, test } from 'vitest';
import { frontMatter } from '../frontMatter.ts';
import type { Publication, Row } from '../publication.ts';
import { analysisYears } from './analysisYears.ts';

const region = { territoire_niveau: 'region', territoire_code: '75', population: 'ensemble' };

/** The share of a situation: of each cohort, until the last month that was observed. */
const observed: Readonly<Record<number, number>> = { 2021: 24, 2022: 24, 2023: 12 };
const shares: Row[] = Object.entries(observed).flatMap(([cohorte, last]) =>
  [0, 12, 24].map((mois) => ({
    ...{ ...region, serie: 'situations', cohorte: Number(cohorte), depart: 'ensemble', mois },
    ...{ situation: 'emploi', statut_valeur: mois <= last ? 'publie' : 'non_disponible' },
  })),
);
const key: Row[] = [2022, 2023, 2024].map((annee) => ({
  ...{ ...region, annee, indicateur: 'part_qpv', statut_valeur: 'publie' },
}));
const tables: Readonly<Record<string, Row[]>> = { parcours_parts: shares, chiffres_cles: key };
const publication: Publication = { rows: ({ name }) => tables[name] ?? null };

function yearsOf(demande: object[], more: object = {}) {
  const faults: string[] = [];
  const front = frontMatter.parse({ titre: 'Quoi ?', ordre: 1, demande, ...more });
  const { complete, missing } = analysisYears(front, publication, ({ message }, rank) =>
    faults.push(`${rank}: ${message}`),
  );
  return { complete, missing, faults };
}

const part = { jeu: 'parcours_parts', serie: 'situations' };

describe('the years of an analysis', () => {
  test('reach the longest horizon that it needs', () => {
    expect(yearsOf([{ ...part, mois: 12 }]).complete).toEqual([2021, 2022, 2023]);
    expect(yearsOf([{ ...part, mois: [12, 24] }]).complete).toEqual([2021, 2022]);
  });

  test('are those of all that it needs at once', () => {
    const profile = { jeu: 'chiffres_cles', indicateur: 'part_qpv' };
    expect(yearsOf([{ ...part, mois: 12 }, profile]).complete).toEqual([2022, 2023]);
    expect(yearsOf([{ ...part, mois: 24 }, profile]).complete).toEqual([2022]);
  });

  test('take the columns of the front matter, but no year of it', () => {
    const more = {
      defauts: { cohorte: 'derniere' },
      lignes: { emploi: { ...part, situation: 'emploi' } },
    };
    expect(yearsOf([{ de: 'emploi', mois: 12 }], more).complete).toEqual([2021, 2022, 2023]);
  });

  test('are none where nothing is needed of each year', () => {
    expect(yearsOf([{ ...part, mois: 12, cohorte: 2021 }])).toEqual({
      ...{ complete: null, missing: [], faults: [] },
    });
  });
});

describe('what is missing is said', () => {
  test.each<[string, object[], string[]]>([
    ['a dataset', [{ jeu: 'parcours_courbes', mois: 12 }], ['le jeu parcours_courbes']],
    [
      'datasets',
      [
        { jeu: 'parcours_courbes' },
        { jeu: 'parcours_ecarts' },
        { jeu: 'parcours_ecarts', mois: 12 },
      ],
      ['les jeux parcours_courbes et parcours_ecarts'],
    ],
    [
      'rows',
      [{ ...part, mois: 12, population: ['ensemble', 'residence_qpv_oui'] }],
      ['parcours_parts (serie=situations, mois=12, population=residence_qpv_oui)'],
    ],
    [
      'a year that has all',
      [
        { ...part, mois: 24, population: 'ensemble' },
        { jeu: 'chiffres_cles', indicateur: 'part_qpv', annee: 'derniere' },
        { ...part, mois: 12, cohorte: 2019 },
      ],
      ['parcours_parts (serie=situations, mois=12, cohorte=2019)'],
    ],
    [
      'a year before',
      [
        { ...part, mois: 12 },
        { ...part, mois: 12, cohorte: 'derniere-4' },
      ],
      ['l’année 2019 (derniere-4)'],
    ],
  ])('%s', (_, demande, missing) => {
    expect(yearsOf(demande)).toMatchObject({ missing, faults: [] });
  });
});

test('what no row could hold is a fault, each in its place', () => {
  const { faults } = yearsOf([
    { ...part, mois: 12 },
    { jeu: 'parcours_partz' },
    { ...part, moi: 12 },
    { ...part, situation: 'travail' },
    { ...part, cohorte: 'dernier' },
    { ...part, population: 'femmes' },
  ]);
  expect(faults).toEqual([
    '1: jeu de données inconnu : « parcours_partz »',
    '2: « moi » n’est ni une colonne de parcours_parts, ni une option',
    '3: « demande » nomme situation=travail, que parcours_parts ne peut pas contenir',
    '4: « demande » nomme cohorte=dernier, que parcours_parts ne peut pas contenir',
    '5: « demande » nomme population=femmes, que parcours_parts ne peut pas contenir',
  ]);
});
