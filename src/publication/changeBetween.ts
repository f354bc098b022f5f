import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { formatChange } from '../format/formatChange.ts';
import { aboutPercent } from './aboutPercent.ts';
import { countChange } from './countChange.ts';
import { seriesBreak } from './keyFigureCells.ts';

/** A change in a table or a sentence. */
export interface MonthlyChange {
  /** As a table writes it: “+3,2 %”, “≈ +3 %”, “hausse”, “stable”, “rupture”, “n. c.”. */
  text: string;
  /** What the words mean where nothing can be compared. */
  title: string | null;
  /**
   * `exact`: between exact counts; `about`: a percentage that rounding moves by
   * `largestChangeError` points at most; `way`: only its way is sure enough; `within`: rounding
   * may be the whole of it.
   */
  kind: 'exact' | 'about' | 'way' | 'within' | 'broken' | 'missing';
}

/** A published count: its value, null when absent, and the column `arrondi` of its row. */
export interface PublishedCount {
  value: number | null;
  step: number | null | undefined;
}

/**
 * Change of a count between a period and the same one a year before, from what both publish; no
 * percentage is given where their rounding would weigh too much.
 */
export function changeBetween(
  indicator: string,
  period: string,
  before: PublishedCount,
  now: PublishedCount,
): MonthlyChange {
  const [from, to] = [before.value, now.value];
  const title = 'non calculable : une des deux valeurs manque';
  if (from === null || to === null) return { text: 'n.\u00a0c.', title, kind: 'missing' };
  const broken = seriesBreak(indicatorOf(indicator), Number(period.slice(0, 4)));
  if (broken !== null) return { text: 'rupture', title: broken, kind: 'broken' };
  const isExact = !before.step && !now.step;
  if (isExact) {
    const text = formatChange(from, to, 'count');
    if (text !== null) return { text, title: null, kind: 'exact' };
    return { text: 'n.\u00a0c.', title, kind: 'missing' };
  }
  const change = countChange(
    { value: from, step: before.step ?? null },
    { value: to, step: now.step ?? null },
  );
  const about = aboutPercent(change);
  if (change.sign === 0 || about?.value === 0)
    return { text: 'stable', title: null, kind: 'within' };
  if (about === null) {
    return { text: change.sign > 0 ? 'hausse' : 'baisse', title: null, kind: 'way' };
  }
  return { text: about.text, title: null, kind: 'about' };
}
