import { beforeAll, expect, test } from 'vitest';
import { type Day, lastDayOf, type Month, monthOf, parseIsoDay, yearOf } from '../demo/calendar.ts';
import type { Person, Situation } from '../demo/person.ts';
import { type Network, readNetwork } from '../demo/readNetwork.ts';
import { generatePeople } from '../demo/simulation/generatePeople.ts';
import type { ExactTables } from './count/countExtract.ts';
import { ingestPeople } from './ingestPeople.ts';
import { profileModality } from './reference/profileModality.ts';
import { situationOn } from './reference/situationOn.ts';

/* Pathways of simulated people, followed one by one and month by month, beside the SQL. */

const dataFolder = 'data';
const extraction = parseIsoDay('2022-10-20');
/** September 2022 is the last month that ended. */
const lastMonth = monthOf(parseIsoDay('2022-09-30'));

let network: Network;
let people: Person[];
let tables: ExactTables;

beforeAll(async () => {
  network = readNetwork(dataFolder);
  const firstReceptions = { 2018: 500, 2019: 900, 2020: 900, 2021: 900, 2022: 500 };
  people = [...generatePeople({ seed: 11, firstReceptions, extraction }, network.structures)];
  tables = await ingestPeople(people, 2019, extraction, dataFolder);
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
    for (let mois = 0; mois <= 24 && received(person) + mois <= lastMonth; mois += 1) {
      const situation = situationAt(person, received(person) + mois);
      for (const group of groups) increment(counts, `${year} ${group} ${mois} ${situation}`);
    }
  }
  const wrong = tables.parcours_situations
    .filter((row) => row.statut_valeur === 'publie')
    .filter(
      ({ cohorte, territoire_code, population, mois_depuis_accueil, situation, effectif }) =>
        effectif !==
        (counts.get(
          `${cohorte} ${territoire_code} ${population} ${mois_depuis_accueil} ${situation}`,
        ) ?? 0),
    );
  expect(wrong).toEqual([]);
});

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
  let known = lastMonth;
  while (known > from && situationAt(person, known) === 'inconnue') known -= 1;
  const lost = situationAt(person, lastMonth) === 'inconnue';
  if (lost && hypothesis === 'perdu_jamais') return undefined;
  const mois = (lost && hypothesis === 'perdu_censure' ? known : lastMonth) - from;
  return mois < 24 ? { mois, cause: 'censure' } : undefined;
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
      for (const hypothesis of ['observe', 'perdu_jamais', 'perdu_censure']) {
        const left = entry === null ? undefined : exit(person, entry, hypothesis);
        for (const group of groups) {
          const table = `${year} ${group} ${issue} ${hypothesis}`;
          if (!asked.has(table)) continue;
          if (entry === null) increment(counts, `${table} deja`);
          for (let m = 0; entry !== null && m <= Math.min(left?.mois ?? 24, 24); m += 1) {
            increment(counts, `${table} ${m} risque`);
          }
          if (left !== undefined) increment(counts, `${table} ${left.mois} ${left.cause}`);
        }
      }
    }
  }
  const wrong = tables.parcours_premiere_entree
    .filter((row) => row.statut_valeur === 'publie')
    .filter((row) => {
      const table = tableOf(row);
      const count = (name: string) => counts.get(`${table} ${row.mois} ${name}`) ?? 0;
      return (
        row.a_risque !== count('risque') ||
        row.censures !== count('censure') ||
        row.deja_en_situation !== (counts.get(`${table} deja`) ?? 0) ||
        competing.some((name) => (row[`evenements_${name}`] ?? 0) !== count(name))
      );
    });
  expect(wrong.slice(0, 3)).toEqual([]);
  const events = tables.parcours_premiere_entree.map((row) => row.evenements_emploi ?? 0);
  expect(events.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1000);
});
