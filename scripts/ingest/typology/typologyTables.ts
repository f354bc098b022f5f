import type { RowOf } from '../../../src/contracts/contract.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import type { parcoursTypes } from '../../../src/contracts/parcoursTypes.ts';
import type { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import type { FrozenType } from '../../pathways/typology/FrozenType.ts';
import { findTypes, type TriedPartition } from '../../pathways/typology/findTypes.ts';
import { mostLikelyTypes } from '../../pathways/typology/mostLikelyTypes.ts';
import { roundedShare } from '../../pathways/typology/roundedShare.ts';
import { type CountedSequence, sequenceSet } from '../../pathways/typology/SequenceSet.ts';
import { safeSteps } from '../../pathways/typology/safeSteps.ts';
import { monthRows, situations } from '../../pathways/typology/typeRows.ts';

type CohortRow = RowOf<typeof parcoursTypes>;

/** How the types came to be, for the analyst. */
export interface TypologyReport {
  /** None where too few people were followed. */
  types: number;
  people: number;
  /** Distinct sequences. */
  sequences: number;
  /** Null when the types were already frozen. */
  found: {
    tried: readonly TriedPartition[];
    chosen: TriedPartition;
    /** Share of people whose most likely type is that of their medoid. */
    agreement: number;
  } | null;
}

export interface TypologyTables {
  tables: {
    parcours_types: CohortRow[];
    /** Empty when the types were already frozen: their file is left as it is. */
    parcours_types_mois: RowOf<typeof parcoursTypesMois>[];
  };
  report: TypologyReport | null;
}

/** Fewest people on whom types are looked for: eight types of some size. */
const fewestPeople = 1000;

/** Nothing below it is told by a published share. */
const threshold = parcoursSituations.threshold ?? 0;

/**
 * The tables of the types of pathways. Types are found once, on all the cohorts wholly followed
 * together (one year's accidents do not make them, and the largest groups are rounded the least),
 * then frozen as published shares; everyone, those of the first cohorts included, is counted in the
 * type that is the most likely under these shares, so that cohorts can be compared.
 */
export function typologyTables(
  lines: readonly CountedSequence[],
  committed: readonly FrozenType[],
): TypologyTables {
  const set = sequenceSet(lines);
  const people = set.weights.reduce((sum, one) => sum + one, 0);
  const isFound = committed.length > 0;
  if (people === 0) return { tables: none, report: null };
  const found =
    isFound || people < fewestPeople
      ? null
      : findTypes(set, { situations: situations.length, threshold });
  const types = found?.types ?? committed;
  const report = { types: types.length, people, sequences: set.weights.length };
  if (types.length === 0) return { tables: none, report: { ...report, found: null } };
  const year = Math.max(...lines.map(({ cohorte }) => cohorte));
  const agreeing = () => {
    const likely = mostLikelyTypes(set, types);
    return set.weights.reduce(
      (sum, weight, rank) => sum + (likely[rank] === found?.groups[rank] ? weight : 0),
      0,
    );
  };
  return {
    tables: {
      parcours_types: cohortRows(lines, types),
      parcours_types_mois: found === null ? [] : monthRows(types, year),
    },
    report: {
      ...report,
      found: found && {
        tried: found.tried,
        chosen: found.chosen,
        agreement: agreeing() / people,
      },
    },
  };
}

const none: TypologyTables['tables'] = { parcours_types: [], parcours_types_mois: [] };

/** Rounded shares of the types in each cohort; none of a cohort too small for any rounding. */
function cohortRows(lines: readonly CountedSequence[], types: readonly FrozenType[]): CohortRow[] {
  const cohorts = [...Map.groupBy(lines, ({ cohorte }) => cohorte)].sort(([a], [b]) => a - b);
  return cohorts.flatMap(([cohorte, own]) => {
    const set = sequenceSet(own);
    const counts = types.map(() => 0);
    mostLikelyTypes(set, types).forEach((type, rank) => {
      counts[type] = (counts[type] ?? 0) + (set.weights[rank] ?? 0);
    });
    const people = counts.reduce((sum, one) => sum + one, 0);
    const [arrondi] = safeSteps([[counts]], { totalsKnown: false, threshold }) ?? [];
    if (arrondi === undefined) return [];
    return types.map(({ code }, rank) => ({
      cohorte,
      type: code,
      part: roundedShare(counts[rank] ?? 0, people, arrondi),
      arrondi,
    }));
  });
}
