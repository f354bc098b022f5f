import { roundingStep } from '../../src/contracts/countError.ts';
import { parcoursTransitions } from '../../src/contracts/parcoursTransitions.ts';
import { everybody } from '../../src/contracts/pathwayPopulations.ts';
import { profilAnnuel } from '../../src/contracts/profilAnnuel.ts';
import { territoires } from '../../src/contracts/territoires.ts';
import { roundedTo } from '../confidentiality/cells/roundedSpan.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import type { ShareTerms } from './ShareTerms.ts';
import { type StatedRow, statedRows } from './statedRows.ts';

type Flow = StatedRow<typeof parcoursTransitions>;

/**
 * Part of a cohort by which its closed year and later extractions may differ: what is typed late, and
 * the rounding of the latter.
 */
const lateEntries = 0.05;

/**
 * The terms of the shares of each situation at a horizon, among those who were in the same
 * situation at first. Their number is the sum of the published flows when none is secret; else it is
 * that of `profil_annuel`, rounded likewise, if it counts the people who are followed.
 */
export function flowTerms(datasets: Datasets): ShareTerms[] {
  const region = statedRows(datasets, territoires).find(
    ({ territoire_niveau: level }) => level === 'region',
  );
  if (region === undefined) return [];
  const { territoire_niveau, territoire_code, territoire_nom } = region;
  const received = receivedBySituation(datasets);
  const flows = Map.groupBy(statedRows(datasets, parcoursTransitions), (row) =>
    [row.cohorte, row.population, row.horizon, row.situation_entree].join('|'),
  );
  return [...flows.values()].flatMap((sameStart) => {
    const denominateur = startingPeople(sameStart, received);
    return sameStart.map((row): ShareTerms => {
      return {
        serie: 'transitions',
        cohorte: row.cohorte,
        territoire_niveau,
        territoire_code,
        territoire_nom,
        population: row.population,
        depart: row.situation_entree,
        mois: row.horizon,
        situation: row.situation_horizon,
        numerateur: row.effectif,
        denominateur,
        statut_valeur:
          row.statut_valeur === 'publie' && denominateur === null ? 'secret' : row.statut_valeur,
        statut: row.statut,
      };
    });
  });
}

/** People of the region first received in each situation, by year; and all of them. */
function receivedBySituation(datasets: Datasets): Map<string, number | null> {
  const rows = statedRows(datasets, profilAnnuel).filter(
    (row) =>
      row.territoire_niveau === 'region' &&
      row.population === 'premiers_accueils' &&
      row.dimension === 'situation_entree',
  );
  const totals = [...Map.groupBy(rows, ({ annee }) => annee)].map(([year, own]) => {
    return [String(year), sumOf(own.map(({ effectif }) => effectif))] as const;
  });
  return new Map([
    ...rows.map(({ annee, modalite, effectif }) => [`${annee}|${modalite}`, effectif] as const),
    ...totals,
  ]);
}

function startingPeople(
  sameStart: readonly Flow[],
  received: ReadonlyMap<string, number | null>,
): number | null {
  const [flow] = sameStart as [Flow];
  const sum = sumOf(sameStart.map(({ effectif }) => effectif));
  const followed = sameStart.find(({ statut_valeur: status }) => status === 'publie');
  if (sum !== null || flow.population !== everybody || followed === undefined) return sum;
  const all = received.get(String(flow.cohorte)) ?? null;
  const there = received.get(`${flow.cohorte}|${flow.situation_entree}`) ?? null;
  if (all === null || there === null) return null;
  const gap = Math.abs((followed.suivis_complets ?? 0) - all);
  if (gap > lateEntries * all) return null;
  // Rounded as the flows are; a part never exceeds its whole.
  const known = sameStart.reduce((total, { effectif }) => total + (effectif ?? 0), 0);
  return Math.max(roundedTo(there, roundingStep), known);
}

/** Null where a term is. */
function sumOf(terms: readonly (number | null)[]): number | null {
  return terms.some((term) => term === null)
    ? null
    : terms.reduce<number>((sum, term) => sum + (term ?? 0), 0);
}
