import { attribute, quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';
import { groupBy } from './groupBy.ts';
import type { NamesByKind } from './namesByKind.ts';
import { populationsOf } from './relateCohorts.ts';

const exits = ['formation', 'alternance', 'emploi'];
const issues = [...exits.map((one) => `${one}_ever`), 'first_exit'];
const eventsOf = (issue: string) => (issue === 'first_exit' ? exits : [issue.slice(0, -5)]);

/**
 * Tables of first entries. Followed + already there = cohort; what is left of the followed by
 * entries and stops is people; totals only grow; a first exit is an entry; whoever is in a
 * situation was already in it or entered it; whoever was lost is unknown from then on.
 */
export function relateWaits(ledger: Ledger, names: NamesByKind): void {
  const followed = groupBy(names.get('suivis') ?? [], (parts) => parts.slice(1, 4).join('|'));
  const entered = groupBy(names.get('entrees') ?? [], (parts) => parts.slice(1, 6).join('|'));
  const stopped = groupBy(names.get('arretes') ?? [], (parts) => parts.slice(1, 6).join('|'));
  const monthsOf = (group: string[][] | undefined, at: number) =>
    (group ?? []).map((parts) => Number(parts[at])).sort((a, b) => a - b);
  for (const [key, tables] of followed) {
    const [yearText, territory = '', population = ''] = key.split('|');
    const year = Number(yearText);
    const size = quantities.cohort(year, territory, population);
    const already = (issue: string) => quantities.already(year, territory, population, issue);
    const told = issues.filter((issue) => tables.some((parts) => parts[4] === issue));
    for (const issue of told) {
      const people = quantities.followed(year, territory, population, issue);
      ledger.sum('cohorte = suivis + déjà', size, [people, already(issue)]);
      const entries = (situation: string, month: number) =>
        quantities.entered(year, territory, population, issue, situation, month);
      const months = new Set<number>();
      for (const situation of eventsOf(issue)) {
        const known = monthsOf(entered.get([key, issue, situation].join('|')), 6);
        for (const [k, month] of known.entries()) {
          months.add(month);
          if (k > 0)
            ledger.part(
              'entrées cumulées',
              entries(situation, month),
              entries(situation, known[k - 1] as number),
            );
        }
      }
      for (const month of months) {
        const all = eventsOf(issue).map((one) => entries(one, month));
        const name = `restants|${key}|${issue}|observe|${month}`;
        ledger.left('suivis ≥ entrées', name, [people], all);
        for (const situation of eventsOf(issue)) {
          const now = quantities.situation(year, territory, population, month, situation);
          if (issue !== 'first_exit' && ledger.has(now))
            ledger.left(
              'déjà + entrées ≥ en situation',
              `quittes|${key}|${situation}|${month}`,
              [already(issue), entries(situation, month)],
              [now],
            );
        }
      }
      for (const hypothesis of ['observe', 'perdu_censure']) {
        const stops = (month: number) =>
          quantities.stopped(year, territory, population, issue, hypothesis, month);
        const known = monthsOf(stopped.get([key, issue, hypothesis].join('|')), 6);
        for (const [k, month] of known.entries()) {
          if (k > 0) ledger.part('arrêts cumulés', stops(month), stops(known[k - 1] as number));
          const all = eventsOf(issue).map((one) => entries(one, month));
          const name = `restants|${key}|${issue}|${hypothesis}|${month}`;
          if (months.has(month))
            ledger.left('suivis ≥ entrées + arrêts', name, [people], [...all, stops(month)]);
          const next = quantities.situation(year, territory, population, month + 1, 'inconnue');
          if (hypothesis === 'perdu_censure' && ledger.has(next))
            ledger.part('inconnus ⊃ perdus', next, stops(month));
        }
      }
    }
    if (told.includes('first_exit')) relateFirstExit(ledger, year, territory, population, told);
    relatePopulations(ledger, year, territory, population);
  }
}

/** First exits are entries of their own table, of people who were in none of the three. */
function relateFirstExit(
  ledger: Ledger,
  year: number,
  territory: string,
  population: string,
  told: string[],
): void {
  const already = (issue: string) => quantities.already(year, territory, population, issue);
  const all = exits.map((one) => `${one}_ever`);
  if (!all.every((issue) => told.includes(issue))) return;
  ledger.sum('déjà dans l’une des trois', already('first_exit'), all.map(already));
  for (let month = 0; month <= 60; month += 1) {
    const first = (situation: string) =>
      quantities.entered(year, territory, population, 'first_exit', situation, month);
    for (const situation of exits) {
      const issue = `${situation}_ever`;
      const ever = quantities.entered(year, territory, population, issue, situation, month);
      if (!ledger.has(first(situation)) || !ledger.has(ever)) continue;
      ledger.part('premières sorties ⊂ entrées', ever, first(situation));
      if (!exits.every((one) => ledger.has(first(one)))) continue;
      const others = all.filter((one) => one !== issue).map(already);
      ledger.atLeast(
        'entrées ≤ premières sorties + déjà',
        [...exits.map(first), ...others],
        [ever],
      );
    }
  }
}

/** Populations of a dimension add up to everybody, column by column. */
function relatePopulations(
  ledger: Ledger,
  year: number,
  territory: string,
  population: string,
): void {
  if (population === 'ensemble') return;
  const { dimension } = attribute(population);
  const all = populationsOf(dimension);
  if (all[0] !== population) return;
  const add = (nameOf: (one: string) => string) => {
    const whole = nameOf('ensemble');
    const parts = all.map(nameOf);
    if (ledger.has(whole) && parts.every((part) => ledger.has(part)))
      ledger.sum('ensemble = populations', whole, parts);
  };
  for (const issue of issues) {
    add((one) => quantities.followed(year, territory, one, issue));
    add((one) => quantities.already(year, territory, one, issue));
    for (let month = 0; month <= 60; month += 1) {
      for (const situation of eventsOf(issue))
        add((one) => quantities.entered(year, territory, one, issue, situation, month));
      for (const hypothesis of ['observe', 'perdu_censure'])
        add((one) => quantities.stopped(year, territory, one, issue, hypothesis, month));
    }
  }
}
