import type { ChartDatasets } from '../../src/contracts/chartDatasets.ts';
import type { WithdrawnEdition } from '../../src/contracts/withdrawnEdition.ts';
import type { DatedAddress } from './datedAddress.ts';
import type { SiteRecord } from './siteRecord.ts';

/**
 * The withdrawals of the next site that concern a dated address of the former one: those of what it
 * showed on its day. A withdrawal that is new also concerns its own day, on which the site may have
 * been published before; what the next site then writes there is right for ever.
 */
export function withdrawalsAt(
  address: DatedAddress,
  former: SiteRecord,
  next: SiteRecord,
): WithdrawnEdition[] {
  const told = new Set(former.withdrawals.map(identity));
  return next.withdrawals.filter((one) => {
    const { date_publication: from, fin_publication: end, date_retrait: day } = one;
    const isOfDay = address.date === day && !told.has(identity(one));
    const isCovered = (address.date >= from && address.date < end) || isOfDay;
    return isCovered && shows(address, one.jeux, [former.charts, next.charts]);
  });
}

/** A chart of which nobody says what it draws is taken to show it. */
function shows(address: DatedAddress, datasets: readonly string[], sites: ChartDatasets[]) {
  if (address.kind === 'edition') return datasets.includes(address.dataset);
  const drawn = sites.flatMap((charts) => charts[address.id] ?? []);
  return drawn.length === 0 || drawn.some((name) => datasets.includes(name));
}

function identity({ jeu, edition, date_publication: day }: WithdrawnEdition): string {
  return `${jeu}/${edition}/${day}`;
}
