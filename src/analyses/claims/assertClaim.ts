import { countError, roundingStep } from '../../contracts/countError.ts';
import { indicatorOf } from '../../contracts/indicatorCatalogue.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { Refusal } from '../fault.ts';
import type { PublishedValue } from '../readValue.ts';
import { type Claim, claimOf } from './claims.ts';
import {
  type Estimate,
  factorHolds,
  gapHolds,
  orderHolds,
  rankHolds,
  shareHolds,
} from './holds.ts';
import { shareNobody } from './shareNobody.ts';

/** What a direction word is checked against. */
export interface Evidence {
  one: PublishedValue;
  /** The value of `contre=…`. */
  other: PublishedValue | null;
  /** The values that differ by the column of `parmi=…` alone. */
  among: readonly PublishedValue[] | null;
}

/** A value with the bounds that its row publishes for it, and what rounding may change to it. */
export function estimateOf({ contract, row, column, value }: PublishedValue): Estimate {
  const isEstimate = ['estimation', 'part', 'valeur', 'ecart'].includes(column);
  const bound = (name: string) => {
    const read = isEstimate && name in contract.row.shape ? row[name] : null;
    return typeof read === 'number' ? read : null;
  };
  return {
    value,
    low: bound('borne_basse'),
    high: bound('borne_haute'),
    error: errorOf(contract, row),
  };
}

/** Of a rounded count; of a share of rounded counts (`roundingError` of the publication says why). */
function errorOf({ fromRounded }: PublishedValue['contract'], row: PublishedValue['row']): number {
  if (!fromRounded) return countError(typeof row.arrondi === 'number' ? row.arrondi : null);
  const { denominateur: size } = row;
  return typeof size === 'number' ? (100 * 2 * countError(roundingStep)) / size : 0;
}

/** Refuses words that the published values do not bear out, or that nothing can check. */
export function assertClaim(words: string, evidence: Evidence): void {
  const claim = claimOf(words);
  if (claim === null) {
    throw new Refusal({
      message: `« ${words} » n’a aucun mot de tendance connu`,
      remedy: 'employez un mot de la liste de src/content/ANALYSES.md, ou retirez :sens',
    });
  }
  if (claimHolds(words, claim, evidence)) return;
  throw new Refusal({
    message: `« ${words} » est démenti par les données : ${saidBy(evidence)}`,
    remedy: 'récrivez la phrase d’après les données, ou corrigez les colonnes de :sens',
  });
}

/** Whether published values bear a claim out; refuses a claim that nothing can check. */
export function claimHolds(words: string, claim: Claim, evidence: Evidence): boolean {
  refuseBreak(words, evidence);
  const { one, other, among } = evidence;
  const estimate = estimateOf(one);
  const needed = <T>(value: T | null, option: string): T => {
    if (value !== null) return value;
    throw new Refusal({
      message: `« ${words} » demande ${option}`,
      remedy: `ajoutez ${option} à :sens, ou donnez une ligne de parcours_ecarts pour un écart publié`,
    });
  };
  const besides = (value: PublishedValue) => ({
    ...estimateOf(value),
    areApart: shareNobody(one, value),
  });
  switch (claim.kind) {
    case 'share':
      if (one.unit === '%') return shareHolds(claim, estimate);
      throw new Refusal({
        message: `« ${words} » demande un pourcentage`,
        remedy: 'citez une part ou un taux',
      });
    case 'sign':
      if (one.unit === 'points') return gapHolds(claim, estimate);
      return orderHolds(claim, estimate, besides(needed(other, 'contre="colonne=valeur"')));
    case 'factor':
      return factorHolds(claim, estimate, estimateOf(needed(other, 'contre="colonne=valeur"')));
    case 'rank':
      return rankHolds(claim, estimate, needed(among, 'parmi=colonne').map(besides));
  }
}

/** The published values, for the fault. */
function saidBy({ one, other, among }: Evidence): string {
  const shown = (value: number) => formatNumber(value, { decimals: 2, minDecimals: 0 });
  const words = (value: PublishedValue) => {
    const { low, high } = estimateOf(value);
    const interval =
      low === null || high === null ? '' : ` (intervalle de ${shown(low)} à ${shown(high)})`;
    return `${value.column} = ${shown(value.value)}${interval}`;
  };
  if (other) return `${words(one)} contre ${words(other)}`;
  const greatest = among?.toSorted((a, b) => b.value - a.value).slice(0, 3);
  return greatest ? `${words(one)} ; parmi ${greatest.map(words).join(', ')}` : words(one);
}

/** Two years of a series that was broken in between are not compared. */
function refuseBreak(words: string, { one, other }: Evidence): void {
  if (other === null || !('annee' in one.row) || !('indicateur' in one.row)) return;
  const years = [Number(one.row.annee), Number(other.row.annee)];
  const { breaks, firstYear } = indicatorOf(String(one.row.indicateur));
  // A scheme that begins in the course of a year is not compared from that year to the next either.
  const isBetween = (year: number) => year > Math.min(...years) && year <= Math.max(...years);
  const broken = breaks.find(
    ({ year }) => isBetween(year) || (year === firstYear && isBetween(year + 1)),
  );
  if (broken === undefined) return;
  throw new Refusal({
    message: `« ${words} » compare ${years.join(' et ')}, de part et d’autre d’une rupture : ${broken.text}`,
    remedy: 'comparez deux années du même côté de la rupture',
  });
}
