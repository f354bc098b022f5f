import { bilanAccordCadre } from '../contracts/bilanAccordCadre.ts';
import type { Indicator } from '../contracts/indicator.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { codesOf } from '../contracts/nomenclatures.ts';
import { objectifsAccordCadre } from '../contracts/objectifsAccordCadre.ts';
import { latestYearOf } from './keyFigure.ts';
import { isPublished } from './manifest.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Engagement = PublishedRow<typeof objectifsAccordCadre>;
export type BalanceRow = PublishedRow<typeof bilanAccordCadre>;

/** Engagements that the same indicator measures. */
export interface Measure {
  indicator: Indicator;
  engagements: Engagement[];
}

/** A priority of the agreement, its engagements sorted by what is known of them. */
export interface FollowedPriority {
  priority: Engagement['priorite'];
  engagements: Engagement[];
  measures: Measure[];
  /** Answered by a dataset of this site rather than by an indicator. */
  published: Engagement[];
  unmeasured: Engagement[];
}

/** Every engagement of the agreement, in the order of the text. */
export function engagements(): readonly Engagement[] {
  return readPublished(objectifsAccordCadre);
}

/** True when an indicator measures the engagement, and its figures are published. */
export function isMeasured({ indicateur }: Engagement): boolean {
  return indicateur !== null && latestYearOf(indicateur) !== undefined;
}

/** True when a published dataset answers the engagement, which no indicator measures. */
export function isAnswered({ indicateur, publication }: Engagement): boolean {
  return indicateur === null && publication !== null && isPublished(publication);
}

/** The priorities of the agreement, then its follow-up, each with where it stands. */
export function followedPriorities(): FollowedPriority[] {
  return codesOf('priorite').map((priority) => {
    const own = engagements().filter(({ priorite }) => priorite === priority);
    const measured = Map.groupBy(own.filter(isMeasured), ({ indicateur }) => indicateur ?? '');
    return {
      priority,
      engagements: own,
      measures: [...measured].map(([id, list]) => ({
        indicator: indicatorOf(id),
        engagements: list,
      })),
      published: own.filter(isAnswered),
      unmeasured: own.filter((one) => !isMeasured(one) && !isAnswered(one)),
    };
  });
}

/** The periods of the balance sheet, in order. */
export function balancePeriods(): string[] {
  return [...new Set(readPublished(bilanAccordCadre).map(({ periode }) => periode))];
}

/** An indicator's yearly mean over a period; undefined when the balance sheet holds none. */
export function balanceOf(indicator: string, period: string): BalanceRow | undefined {
  return readPublished(bilanAccordCadre).find(
    ({ indicateur, periode }) => indicateur === indicator && periode === period,
  );
}
