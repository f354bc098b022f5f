import { attribute, quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';
import { groupBy } from './groupBy.ts';
import type { NamesByKind } from './namesByKind.ts';

export const situations = [
  'emploi',
  'alternance',
  'formation',
  'scolarite',
  'demandeur_emploi',
  'autre',
  'inconnue',
];

/** Modalities of the dimensions that part a cohort. */
export const partitions: Record<string, string[]> = {
  sexe: ['femmes', 'hommes_ou_autre'],
  age: ['moins_18', '18_21', '22_plus'],
  diplome: ['aucun', 'cap_bep', 'bac', 'bac_plus', 'inconnu'],
  residence_qpv: ['oui', 'non_ou_inconnu'],
  residence_frr: ['oui', 'non_ou_inconnu'],
};

/** Populations of a dimension, by the name that pathways give them. */
export const populationsOf = (dimension: string) =>
  (partitions[dimension] ?? []).map((modality) => `${dimension}_${modality}`);

/** Situations add up to the cohort, month by month; flows to both their margins. */
export function relateCohorts(ledger: Ledger, names: NamesByKind): void {
  const months = groupBy(names.get('situation') ?? [], (parts) => parts.slice(0, 5).join('|'));
  for (const key of months.keys()) {
    const [, yearText, territory = '', population = '', monthText] = key.split('|');
    const year = Number(yearText);
    const month = Number(monthText);
    const size = sizeAt(ledger, year, territory, population, month);
    const parts = situations.map((one) =>
      quantities.situation(year, territory, population, month, one),
    );
    if (size !== null) ledger.sum('cohorte = situations', size, parts);
    if (population !== 'ensemble') {
      const { dimension } = attribute(population);
      const others = populationsOf(dimension);
      for (const situation of situations) {
        const all = others.map((one) =>
          quantities.situation(year, territory, one, month, situation),
        );
        const whole = quantities.situation(year, territory, 'ensemble', month, situation);
        if (all.every((one) => ledger.has(one)) && ledger.has(whole))
          ledger.sum('ensemble = populations', whole, all);
      }
    }
  }
  const flows = groupBy(names.get('passage') ?? [], (parts) =>
    [parts[1], parts[2], parts[4]].join('|'),
  );
  for (const key of flows.keys()) {
    const [yearText, territory = '', horizonText] = key.split('|');
    const year = Number(yearText);
    const horizon = Number(horizonText);
    const flow = (from: string, to: string) => quantities.flow(year, territory, horizon, from, to);
    for (const one of situations) {
      const atEntry = quantities.profile(
        year,
        territory,
        'premiers_accueils',
        'situation_entree',
        one,
      );
      const atHorizon = quantities.situation(year, territory, 'ensemble', horizon, one);
      ledger.sum(
        'situation d’entrée = passages',
        atEntry,
        situations.map((to) => flow(one, to)),
      );
      ledger.sum(
        'situation = passages',
        atHorizon,
        situations.map((from) => flow(from, one)),
      );
    }
    const size = quantities.cohort(year, territory, 'ensemble');
    const horizons = situations.map((one) =>
      quantities.situation(year, territory, 'ensemble', horizon, one),
    );
    ledger.sum('cohorte = situations', size, horizons);
    const entries = situations.map((one) =>
      quantities.profile(year, territory, 'premiers_accueils', 'situation_entree', one),
    );
    ledger.sum('cohorte = situations d’entrée', size, entries);
  }
}

/** The size of a cohort among those observed at a month: of the whole one, or until a month. */
function sizeAt(
  ledger: Ledger,
  year: number,
  territory: string,
  population: string,
  month: number,
): string | null {
  const [endYear = 0, endMonth = 0, day = 0] = ledger.extraction
    .slice(0, 10)
    .split('-')
    .map(Number);
  const lastDay = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
  const last = endYear * 12 + endMonth - 1 - (day === lastDay ? 0 : 1);
  const until = Math.min(12, last - month - year * 12 + 1);
  return until < 1 ? null : quantities.cohort(year, territory, population, until);
}
