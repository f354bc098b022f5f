import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { quantities } from '../read/quantities.ts';
import type { Ledger } from '../system/Ledger.ts';

/**
 * A “dont” is a part of its whole over a year, and from January to any month, whatever the grain
 * at which each is told; never within a month. Entries are at least one a person who enters.
 */
export function relateParts(ledger: Ledger): void {
  const pairs: [whole: string, part: string][] = activityIndicators.flatMap(({ id, partOf }) =>
    partOf === null ? [] : [[partOf, id] as [string, string]],
  );
  pairs.push(['nombre_entrees_formation', 'entrees_formation']);
  const wholesOf = new Map<string, string[]>();
  for (const [whole, part] of pairs) wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
  // Running totals were made by the calendar, where no file tells them.
  for (const name of [...ledger.cells.keys()]) {
    const [kind, yearText, territory = '', part = '', month] = name.split('|');
    if (kind !== 'cumul') continue;
    for (const whole of wholesOf.get(part) ?? []) {
      const total = quantities.cumulated(Number(yearText), territory, whole, Number(month));
      if (ledger.has(total)) ledger.part('dont', total, name);
    }
  }
}
