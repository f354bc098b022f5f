import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { type LevelChoice, levelChoices } from './levelChoices.ts';

const codes: Readonly<Record<string, string>> = {
  region: '75',
  departement: '33',
  mission_locale: '33063S00',
};

/** A month of a level in which these people are received, then each next month. */
function months(level: string, counts: readonly (number | null)[]): Row[] {
  return counts.map((effectif, rank) => ({
    periode: `2024-${String(rank + 1).padStart(2, '0')}`,
    territoire_niveau: level,
    territoire_code: codes[level] ?? '',
    indicateur: 'premiers_accueils',
    effectif,
    statut_valeur: effectif === null ? 'non_disponible' : 'publie',
  }));
}

const shownBefore = (dataset: string, ...levels: string[]) => new Map([[dataset, new Set(levels)]]);

/** The choice of each level, as `region published`. */
function choices(tables: TableRows, shown: ReadonlyMap<string, Set<string>> = new Map()) {
  const own = levelChoices(tables, { register: [], shown });
  return own.map(({ level, choice }: LevelChoice) => `${level} ${choice}`);
}

describe('levelChoices', () => {
  const [region, fine] = [
    months('region', [80, 90, 85]),
    months('departement', [40, 4, 45, 41, 38]),
  ];

  test('publishes the levels of which a fifth of the rows at most are small', () => {
    const activite_mensuelle = [
      ...region,
      ...fine,
      ...months('mission_locale', [4, 30, 3, 35, 31]),
    ];
    expect(levelChoices({ activite_mensuelle }, { register: [], shown: new Map() })).toEqual([
      { dataset: 'activite_mensuelle', level: 'region', rows: 3, small: 0, choice: 'published' },
      {
        dataset: 'activite_mensuelle',
        level: 'departement',
        rows: 5,
        small: 1,
        choice: 'published',
      },
      {
        dataset: 'activite_mensuelle',
        level: 'mission_locale',
        rows: 5,
        small: 2,
        choice: 'left_out',
      },
    ]);
  });

  test('publishes no level below one that is left out', () => {
    const few = months('departement', [4, 4, 45]);
    const many = months('mission_locale', [40, 40, 45]);
    expect(choices({ activite_mensuelle: [...region, ...few, ...many] })).toEqual([
      'region published',
      'departement left_out',
      'mission_locale left_out',
    ]);
  });

  test('keeps a level that real editions show, of the same dataset alone', () => {
    const activite_mensuelle = [...region, ...months('departement', [4, 4, 4])];
    const last = (shown: ReadonlyMap<string, Set<string>>) =>
      choices({ activite_mensuelle }, shown).at(-1);
    expect(last(shownBefore('activite_mensuelle', 'region', 'departement'))).toBe(
      'departement kept',
    );
    expect(last(shownBefore('activite_mensuelle', 'region'))).toBe('departement left_out');
    expect(last(shownBefore('activite_annuelle', 'departement'))).toBe('departement left_out');
  });

  test('always publishes the activity of the region, and not pathways that nobody could read', () => {
    expect(choices({ activite_mensuelle: months('region', [1, 2, 3]) })).toEqual([
      'region published',
    ]);
    const flow = { cohorte: 2022, population: 'ensemble', horizon: 6, statut_valeur: 'publie' };
    const choiceOf = (...counts: number[]) =>
      choices({
        parcours_transitions: counts.map((effectif) => ({
          ...flow,
          effectif,
          suivis_complets: 43,
        })),
      });
    expect(choiceOf(1, 2, 40)).toEqual(['region left_out']);
    // Rounded for ever, small counts hide little but themselves.
    expect(choiceOf(1, 42)).toEqual(['region published']);
  });

  test('counts neither what has no value, nor acts, nor what is zero by rule', () => {
    const unknown = months('departement', [null, null, 45]);
    expect(choices({ activite_mensuelle: [...region, ...unknown] })).toContain(
      'departement published',
    );
    const [row] = months('departement', [2]);
    const talks = { ...row, annee: 2024, indicateur: 'entretiens' } as Row;
    expect(choices({ activite_annuelle: [talks] })).toEqual(['departement published']);
    const entered = {
      ...{ cohorte: 2022, population: 'ensemble', issue: 'emploi_ever', mois: 6 },
      ...{ suivis: 90, cumul_emploi: 30, cumul_censures: 0, deja_en_situation: 8 },
      statut_valeur: 'publie',
    };
    const choiceOf = (hypothese: string) =>
      choices({ parcours_premiere_entree: [{ ...entered, hypothese }] });
    // Nobody is censored, but those with whom contact was lost.
    expect(choiceOf('perdu_censure')).toEqual(['region left_out']);
    expect(choiceOf('observe')).toEqual(['region published']);
  });
});
