import { smallestDenominator } from '../../src/contracts/smallestDenominator.ts';
import { worstValueStatus } from '../pipeline/derive/worstStatus.ts';
import type { LifeTable } from './LifeTable.ts';
import type { LifeTableSpan } from './LifeTableSpan.ts';

/** Of a rest that is too small, or where months are not those of the region. */
const missing = 'non_disponible';

/**
 * The life table of the region without one of its départements: the region's counts, summed over
 * the département's spans, minus its own. Those who are compared then share nobody. It ends where
 * one of the two is not known.
 */
export function restOfRegion(region: LifeTable, departement: LifeTable): LifeTable {
  const spans: LifeTableSpan[] = [];
  for (const own of departement.spans) {
    const whole = spanOver(region.spans, own);
    if (whole === null || whole.atRisk - own.atRisk < smallestDenominator) break;
    spans.push({
      first: own.first,
      last: own.last,
      atRisk: whole.atRisk - own.atRisk,
      events: whole.events.map((count, cause) => count - (own.events[cause] ?? 0)),
      censored: whole.censored - own.censored,
    });
  }
  const regionEnds = new Map(region.ends.map(({ month, status }) => [month, status]));
  const ends = departement.ends.map(({ month, status: own, span }) => {
    const status = worstValueStatus([own, regionEnds.get(month) ?? 'non_disponible']);
    const isKnown = status === 'publie' && span !== null && span < spans.length;
    return {
      month,
      status: status === 'publie' && !isKnown ? missing : status,
      span: isKnown ? span : null,
    };
  });
  return { ...departement, spans, ends };
}

/** The months of a table from the first to the last of a span, as one span; null if some lack. */
function spanOver(
  months: readonly LifeTableSpan[],
  { first, last }: LifeTableSpan,
): LifeTableSpan | null {
  const inside = months.filter((month) => first <= month.first && month.last <= last);
  const [start] = inside;
  const end = inside.at(-1);
  if (start?.first !== first || end?.last !== last) return null;
  return {
    first,
    last,
    atRisk: start.atRisk,
    events: start.events.map((_, cause) =>
      inside.reduce((sum, { events }) => sum + (events[cause] ?? 0), 0),
    ),
    censored: inside.reduce((sum, { censored }) => sum + censored, 0),
  };
}
