import { beforeAll, expect, test } from 'vitest';
import { type Day, lastDayOf, type Month, monthOf, parseIsoDay, yearOf } from '../demo/calendar.ts';
import { exampleNetwork } from '../demo/exampleNetwork.ts';
import type { Person, Situation } from '../demo/person.ts';
import { type Network, readNetwork } from '../demo/readNetwork.ts';
import { generatePeople } from '../demo/simulation/generatePeople.ts';
import type { ExactTables } from './count/countExtract.ts';
import { ingestPeople } from './ingestPeople.ts';
import { profileModality } from './reference/profileModality.ts';
import { situationOn } from './reference/situationOn.ts';
import { withPlans } from './reference/withPlans.ts';

/* Pathways of simulated people, followed one by one and month by month, beside the SQL. */

const extraction = parseIsoDay('2022-10-20');
/** September 2022 is the last month that ended. */
const lastMonth = monthOf(parseIsoDay('2022-09-30'));

/** Have those who came last in a year, in December, been followed so many months? */
const isReached = (year: number, months: number) =>
  monthOf(parseIsoDay(`${year}-12-31`)) + months <= lastMonth;

let network: Network;
let people: Person[];
let tables: ExactTables;

beforeAll(async () => {
  network = readNetwork(exampleNetwork);
  const firstReceptions = { 2018: 500, 2019: 900, 2020: 900, 2021: 900, 2022: 500 };
  people = [...generatePeople({ seed: 11, firstReceptions, extraction }, network.structures)];
  const planned = people.map((person) => withPlans(person, extraction));
  tables = await ingestPeople(planned, 2019, extraction, exampleNetwork);
}, 60_000);

const published = (situation: Situation) =>
  ['volontariat', 'immersion', 'non_professionnelle'].includes(situation) ? 'autre' : situation;
const situationAt = ({ situations }: Person, month: Month) =>
  published(situationOn(situations, lastDayOf(month)));
const received = ({ date_premier_accueil }: Person) => monthOf(date_premier_accueil);

/** Names of the territories and populations of a person, as `code population`. */
function groupsOf(person: Person): string[] {
  const codes = network.territories.filter((one) => one.structures.includes(person.code_structure));
  const year = yearOf(person.date_premier_accueil);
  const modality = (name: 'sexe' | 'age' | 'diplome' | 'residence_qpv') =>
    `75 ${name}_${profileModality[name](person, 'premiers_accueils', year)}`;
  return [
    ...codes.map(({ territoire_code }) => `${territoire_code} ensemble`),
    ...(['sexe', 'age', 'diplome', 'residence_qpv'] as const).map(modality),
  ];
}

/** Adds one to a count. */
function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

test('parcours_situations', () => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const year = yearOf(person.date_premier_accueil);
    const groups = groupsOf(person);
    for (const group of groups) increment(counts, `${year} ${group}`);
    for (let mois = 0; mois <= 24 && isReached(year, mois); mois += 1) {
      const situation = situationAt(person, received(person) + mois);
      for (const group of groups) increment(counts, `${year} ${group} ${mois} ${situation}`);
    }
  }
  const wrong = tables.parcours_situations.filter((row) => {
    const group = `${row.cohorte} ${row.territoire_code} ${row.population}`;
    const cell = `${group} ${row.mois_depuis_accueil} ${row.situation}`;
    return isReached(row.cohorte, row.mois_depuis_accueil)
      ? row.effectif !== (counts.get(cell) ?? 0) || row.observes !== (counts.get(group) ?? 0)
      : row.statut_valeur !== 'non_disponible' || row.effectif !== null || row.observes !== null;
  });
  expect(wrong).toEqual([]);
});

test('parcours_transitions', () => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const year = yearOf(person.date_premier_accueil);
    const from = published(situationOn(person.situations, person.date_premier_accueil));
    increment(counts, String(year));
    for (const horizon of [3, 6, 12, 18, 24].filter((one) => isReached(year, one))) {
      const to = situationAt(person, received(person) + horizon);
      increment(counts, `${year} ${horizon} ${from} ${to}`);
    }
  }
  const wrong = tables.parcours_transitions.filter((row) => {
    const cell = `${row.cohorte} ${row.horizon} ${row.situation_entree} ${row.situation_horizon}`;
    return isReached(row.cohorte, row.horizon)
      ? row.effectif !== (counts.get(cell) ?? 0) ||
          row.suivis_complets !== counts.get(String(row.cohorte))
      : row.effectif !== null || row.suivis_complets !== null;
  });
  expect(wrong).toEqual([]);
});

test('parcours_apres_formation', () => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const codes = network.territories
      .filter((one) => one.structures.includes(person.code_structure))
      .map(({ territoire_code: code }) => code);
    for (const year of [2019, 2020, 2021]) {
      const left = leavingTraining(person, year);
      if (left === undefined) continue;
      for (const horizon of [3, 6, 12].filter((one) => isReached(year, one))) {
        const situation = situationAt(person, monthOf(left.day) + horizon);
        for (const funding of ['toutes', left.isRegional ? 'region' : 'autre']) {
          for (const code of codes) {
            increment(counts, `${year} ${code} ${funding} ${horizon}`);
            increment(counts, `${year} ${code} ${funding} ${horizon} ${situation}`);
          }
        }
      }
    }
  }
  const wrong = tables.parcours_apres_formation.filter((row) => {
    const group = `${row.annee_sortie} ${row.territoire_code} ${row.financement} ${row.horizon}`;
    return isReached(row.annee_sortie, row.horizon)
      ? row.effectif !== (counts.get(`${group} ${row.situation}`) ?? 0) ||
          row.suivis_complets !== (counts.get(group) ?? 0)
      : row.effectif !== null || row.suivis_complets !== null;
  });
  expect(wrong).toEqual([]);
  expect(counts.get('2019 75 toutes 12')).toBeGreaterThan(50);
});

/** The end of the first training that a person left in a year, of the Region if one of that day is. */
function leavingTraining({ situations }: Person, year: number) {
  const ended = situations
    .filter(({ situation }) => situation === 'formation')
    .flatMap(({ date_fin: day, financement_region }) =>
      day === null || yearOf(day) !== year || day > extraction
        ? []
        : [{ day, isRegional: financement_region === 'oui' }],
    )
    .sort((a, b) => a.day - b.day || Number(b.isRegional) - Number(a.isRegional));
  return ended[0];
}

const competing = ['emploi', 'alternance', 'formation'] as const;
type Entry = { situation: Situation; day: Day };

/** First entry after the day of the first reception into one of these; null: already in one. */
function firstEntry(person: Person, situations: readonly Situation[]): Entry | undefined | null {
  const day = person.date_premier_accueil;
  if (situations.includes(situationOn(person.situations, day))) return null;
  return person.situations
    .filter((spell) => situations.includes(spell.situation))
    .filter(({ date_debut }) => date_debut > day)
    .map(({ situation, date_debut }) => ({ situation, day: date_debut }))
    .sort(
      (a, b) => a.day - b.day || situations.indexOf(a.situation) - situations.indexOf(b.situation),
    )[0];
}

/** Month and cause of a person's leaving the table, undefined when they stay to its end. */
function exit(person: Person, entry: Entry | undefined, hypothesis: string) {
  const from = received(person);
  if (entry !== undefined && monthOf(entry.day) <= lastMonth) {
    return { mois: monthOf(entry.day) - from, cause: entry.situation as string };
  }
  const isLost = situationAt(person, lastMonth) === 'inconnue';
  if (hypothesis === 'observe' || !isLost) return undefined;
  let known = lastMonth;
  while (known > from && situationAt(person, known) === 'inconnue') known -= 1;
  return known - from < 24 ? { mois: known - from, cause: 'censures' } : undefined;
}

const issues: Record<string, readonly Situation[]> = {
  formation_ever: ['formation'],
  alternance_ever: ['alternance'],
  emploi_ever: ['emploi'],
  first_exit: competing,
};

test('parcours_premiere_entree', () => {
  const counts = new Map<string, number>();
  const tableOf = (row: ExactTables['parcours_premiere_entree'][number]) =>
    `${row.cohorte} ${row.territoire_code} ${row.population} ${row.issue} ${row.hypothese}`;
  const asked = new Set(tables.parcours_premiere_entree.map(tableOf));
  for (const person of people) {
    const year = yearOf(person.date_premier_accueil);
    const groups = groupsOf(person);
    for (const [issue, situations] of Object.entries(issues)) {
      const entry = firstEntry(person, situations);
      for (const hypothesis of ['observe', 'perdu_censure']) {
        const left = entry === null ? undefined : exit(person, entry, hypothesis);
        for (const group of groups) {
          const table = `${year} ${group} ${issue} ${hypothesis}`;
          if (!asked.has(table)) continue;
          increment(counts, `${table} ${entry === null ? 'deja' : 'suivis'}`);
          // Counted in the month of leaving, and in every one after it.
          for (let mois = left?.mois ?? 25; mois <= 24; mois += 1) {
            increment(counts, `${table} ${mois} ${left?.cause}`);
          }
        }
      }
    }
  }
  const wrong = tables.parcours_premiere_entree.filter((row) => {
    const table = tableOf(row);
    if (!isReached(row.cohorte, row.mois)) {
      return row.statut_valeur !== 'non_disponible' || row.suivis !== null;
    }
    const count = (name: string) => counts.get(`${table} ${row.mois} ${name}`) ?? 0;
    const own = issues[row.issue] ?? [];
    return (
      row.suivis !== (counts.get(`${table} suivis`) ?? 0) ||
      row.deja_en_situation !== (counts.get(`${table} deja`) ?? 0) ||
      row.cumul_censures !== count('censures') ||
      competing.some((name) => row[`cumul_${name}`] !== (own.includes(name) ? count(name) : null))
    );
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  const ends = tables.parcours_premiere_entree.filter(({ mois }) => mois === 6);
  expect(ends.reduce((sum, row) => sum + (row.cumul_emploi ?? 0), 0)).toBeGreaterThan(1000);
  expect(ends.reduce((sum, row) => sum + (row.cumul_censures ?? 0), 0)).toBeGreaterThan(100);
});
