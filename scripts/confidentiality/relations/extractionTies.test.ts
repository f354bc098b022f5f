import { describe, expect, test } from 'vitest';
import type { Row, TableRows } from '../cells/tableRows.ts';
import { closes, exposures } from '../closes.ts';
import { fixtureRegister, naiveTables, rowsOf, toRound } from '../fixtureRows.ts';
import { protectDatasets } from '../protectDatasets.ts';
import { lifeTable } from './lifeTableFixture.ts';
import { chronogramMonth, receptionProfile, receptionsBy, situations } from './receptionFixture.ts';
import { writtenTies } from './writtenRelations.ts';

/** Of ten, three are hidden beside seven: their known sum leaves all of 0 to 4 to each. */
const small = 3;
const beside = 7;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** People already in a situation and followed, of a cohort. */
const life = (situation: string, already: number, cohort: number, columns: Row = {}) =>
  toRound(
    lifeTable({
      issue: `${situation}_ever`,
      already,
      followed: cohort - already,
      entries: [cohort - already - 20],
      months: [24],
      columns,
    }),
  );

/** Each table is safe alone, all together are not, and their protection hides what it takes. */
function closesTogether(exact: TableRows, hides: (row: Row) => boolean) {
  const naive = naiveTables(exact, hides);
  for (const alone of Object.keys(exact).filter((name) => name.startsWith('parcours_'))) {
    const others = Object.keys(exact).filter((name) => name.startsWith('parcours_'));
    const without = Object.fromEntries(others.map((name) => [name, []]));
    expect(exposures({ ...naive, ...without })).toBe(0);
    expect(exposures({ [alone]: naive[alone] ?? [] })).toBe(0);
  }
  return closes(exact, naive);
}

describe('a cohort is the first receptions of its year, counted again later', () => {
  // Of each place, five people elsewhere than in a job, or all of them.
  const inJob = rowsOf([30, 0, beside, 12, 14, 40], {
    cohorte: 2024,
    population: 'ensemble',
    mois_depuis_accueil: 0,
    situation: 'emploi',
  });
  const received = rowsOf([35, small, beside, 17, 19, 45], {
    annee: 2024,
    indicateur: 'premiers_accueils',
  });
  const tables = {
    activite_annuelle: received,
    parcours_situations: toRound(
      inJob.map((row, rank) => ({ ...row, observes: received[rank]?.effectif ?? null })),
    ),
  };
  const gironde = ['33063S00', '33281S00'];
  const hides = (row: Row) =>
    row.annee === undefined
      ? Number(row.observes) < 5
      : gironde.includes(String(row.territoire_code));

  test('at every level', () => {
    const ties = writtenTies(tables);
    expect(ties).toContain('region|premiers_accueils ~ region|cohorte|ensemble|suivis');
    expect(ties).toContain('33281S00|premiers_accueils ~ 33281S00|cohorte|ensemble|suivis');
    // Nine territories, of which the only mission locale of a département is one with it.
    expect(ties).toHaveLength(9);
  });

  test('a rounded cohort tells what the year hides beside a small count', () => {
    closesTogether(tables, hides);
  });

  test('it hides more where the year is published already', () => {
    const year = naiveTables({ activite_annuelle: received }, hides);
    const { parcours_situations } = tables;
    const already = { beside: year };
    expect(exposures({ ...year, ...naiveTables({ parcours_situations }, hides) })).toBeGreaterThan(
      0,
    );
    const { rows } = protectDatasets({ parcours_situations }, fixtureRegister, already);
    expect(exposures({ ...year, ...rows })).toBe(0);
  });

  test('a cohort that cannot be the same is taken as near, then as telling nothing', () => {
    const year = naiveTables({ activite_annuelle: received }, hides);
    const counted = (observes: number) => ({
      ...year,
      parcours_situations: tables.parcours_situations
        .filter(({ territoire_code }) => territoire_code === '33281S00')
        .map((row) => ({ ...row, effectif: 5, observes })),
    });
    // Of ten: 8 to 12 leave three values to the other, the same people or not.
    expect(exposures(counted(10))).toBe(0);
    // 13 at least is 9 if four have left since: 0 or 1 is left to the other.
    expect(exposures(counted(15))).toBeGreaterThan(0);
    expect(exposures(counted(20))).toBe(0);
  });
});

describe('a population of a cohort is that of the profile', () => {
  const counts = { aucun: 40, cap_bep: 30, bac: 20, bac_plus: small, inconnu: beside };
  const tables: TableRows = {
    activite_annuelle: receptionProfile([], 100).activite_annuelle,
    profil_annuel: receptionsBy('diplome', counts),
  };
  const isHidden = ({ modalite, suivis, observes }: Row) =>
    ['bac_plus', 'inconnu'].includes(String(modalite)) || Number(suivis ?? observes ?? 5) < 5;

  test('in a chronogram', () => {
    const chronogram = toRound(
      Object.entries(counts).map(([modality, observes]) => ({
        ...(chronogramMonth(24, [0, 0, 0, 0, observes])[4] as Row),
        population: `diplome_${modality}`,
        observes,
      })),
    );
    const rows = { ...tables, parcours_situations: chronogram };
    expect(writtenTies(rows)).toContain(
      'region|premiers_accueils|diplome|bac_plus ~ region|cohorte|diplome_bac_plus|suivis',
    );
    expect(writtenTies(rows)).toHaveLength(5);
    closesTogether(rows, isHidden);
  });

  test('in a chronogram and in flows: what is hidden in one is in the other', () => {
    const population = 'diplome_inconnu';
    const chronogram = chronogramMonth(6, [beside]).map((row) => ({ ...row, population }));
    const flows = situations.flatMap((from) =>
      situations.map((to) => ({
        cohorte: 2024,
        population,
        horizon: 6,
        situation_entree: from,
        situation_horizon: to,
        effectif: from === 'emploi' && to === 'emploi' ? beside : 0,
        suivis_complets: beside,
        statut_valeur: 'publie',
      })),
    );
    const year = naiveTables(tables, isHidden);
    const pathways = {
      parcours_situations: toRound(chronogram),
      parcours_transitions: toRound(flows),
    };
    expect(exposures({ ...year, ...naiveTables(pathways) })).toBeGreaterThan(0);
    const { rows } = protectDatasets(pathways, fixtureRegister, { beside: year });
    expect(exposures({ ...year, ...rows })).toBe(0);
    for (const row of Object.values(rows).flat()) expect(row.statut_valeur).toBe('secret');
  });

  test('in a life table, whose people followed and already there are its size', () => {
    // Nobody hidden beside eleven: five were already in a training, and six have entered one.
    const none = { ...counts, cap_bep: 29, bac_plus: 0, inconnu: 11 };
    const table = lifeTable({
      issue: 'formation_ever',
      already: 5,
      followed: 6,
      entries: [6],
      months: [24],
      columns: { population: 'diplome_inconnu' },
    });
    const rows: TableRows = {
      activite_annuelle: receptionProfile([], 100).activite_annuelle,
      profil_annuel: receptionsBy('diplome', none),
      parcours_premiere_entree: toRound(table),
    };
    expect(writtenTies(rows)).toEqual([
      'region|premiers_accueils|diplome|inconnu ~ region|cohorte|diplome_inconnu|suivis implicite',
    ]);
    closesTogether(rows, isHidden);
  });
});

describe('people already in a situation on the day', () => {
  // Jobs, apprenticeships and trainings, then the other situations.
  const onTheDay = [beside, small, 20, 9, 200, 12, 49];
  const tables: TableRows = {
    ...receptionProfile(onTheDay, sum(onTheDay)),
    parcours_situations: toRound(chronogramMonth(0, [28, 8, 22, 9, 194, 13, 26])),
    parcours_premiere_entree: [
      ...life('emploi', beside, 300),
      ...life('alternance', small, 300),
      ...life('formation', 20, 300),
    ],
  };

  test('are those of the profile of first receptions', () => {
    const ties = writtenTies(tables).filter((one) => one.includes('deja_en_situation'));
    expect(ties.sort()).toEqual(
      ['alternance', 'emploi', 'formation'].map(
        (one) =>
          `region|premiers_accueils|situation_entree|${one} ~ region|premiere_entree|ensemble|${one}_ever|deja_en_situation`,
      ),
    );
  });

  test('give back in one table what another one hides beside a small count', () => {
    // The profile hides jobs beside the three apprentices, the life table of jobs tells them.
    closesTogether(tables, ({ modalite, issue }) =>
      ['alternance', 'emploi', 'alternance_ever'].includes(String(modalite ?? issue)),
    );
  });
});

describe('departures of the flows', () => {
  // Of eleven, one apprentice; the ten others leave a job for two situations.
  const onTheDay = [10, 1, 20, 30, 40, 50, 60];
  const flows = situations.flatMap((from, rank) =>
    situations.map((to, column) => {
      const all = onTheDay[rank] ?? 0;
      const effectif = rank === 0 ? (column < 2 ? 5 : 0) : column === rank ? all : 0;
      return {
        cohorte: 2024,
        population: 'ensemble',
        horizon: 6,
        situation_entree: from,
        situation_horizon: to,
        effectif,
        suivis_complets: sum(onTheDay),
        statut_valeur: 'publie',
      };
    }),
  );
  const tables: TableRows = {
    ...receptionProfile(onTheDay, sum(onTheDay)),
    parcours_transitions: toRound(flows),
  };

  test('are those of the profile of first receptions', () => {
    const ties = writtenTies(tables).filter((one) => one.includes('depart|'));
    expect(ties).toHaveLength(situations.length);
    expect(ties).toContain(
      'region|premiers_accueils|situation_entree|emploi ~ region|depart|ensemble|emploi implicite',
    );
  });

  test('tell how many of two hidden situations are in the larger one', () => {
    closesTogether(tables, ({ modalite, effectif }) =>
      modalite === undefined
        ? Number(effectif) < 5
        : ['alternance', 'emploi'].includes(String(modalite)),
    );
  });
});
