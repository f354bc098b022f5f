import type { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import { smallestDenominator } from '../../../src/contracts/smallestDenominator.ts';
import { roundTo } from './roundTo.ts';
import { wilsonInterval } from './wilsonInterval.ts';
import { type ValueStatus, worstValueStatus } from './worstStatus.ts';

/** One term of a rate: a count, or why there is none. */
export interface RateTerm {
  count: number | null;
  status: ValueStatus;
}

/** What a published row says of a value, in the order of its contract. */
export type PublishedValue = Pick<
  RowOf<typeof chiffresCles>,
  'valeur' | 'numerateur' | 'denominateur' | 'borne_basse' | 'borne_haute' | 'statut_valeur'
>;

/** A value that is not published, and nothing of its terms. */
export const absentValue = {
  valeur: null,
  numerateur: null,
  denominateur: null,
  borne_basse: null,
  borne_haute: null,
} as const;

/**
 * A rate in percent with its Wilson interval at 95 %: only if both its terms are published, on a
 * denominator of 30 or more.
 */
export function rateValue(numerator: RateTerm, denominator: RateTerm): PublishedValue {
  const status = worstValueStatus([numerator.status, denominator.status]);
  const { count: denominateur } = denominator;
  if (status !== 'publie' || numerator.count === null) {
    return { ...absentValue, denominateur, statut_valeur: status };
  }
  const numerateur = numerator.count;
  if (!denominateur || denominateur < smallestDenominator) {
    return { ...absentValue, numerateur, denominateur, statut_valeur: 'non_disponible' };
  }
  const { low, high } = wilsonInterval(numerateur, denominateur);
  return {
    valeur: percent(numerateur / denominateur),
    numerateur,
    denominateur,
    borne_basse: percent(low),
    borne_haute: percent(high),
    statut_valeur: 'publie',
  };
}

function percent(share: number): number {
  return roundTo(share * 100, 2);
}
