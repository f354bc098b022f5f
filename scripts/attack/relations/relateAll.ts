import type { Territories } from '../read/Territories.ts';
import type { Ledger } from '../system/Ledger.ts';
import { namesByKind } from './namesByKind.ts';
import { relateAfterTraining } from './relateAfterTraining.ts';
import { relateCalendar } from './relateCalendar.ts';
import { relateCohorts } from './relateCohorts.ts';
import { relateParts } from './relateParts.ts';
import { relateProfiles } from './relateProfiles.ts';
import { relateTerritories } from './relateTerritories.ts';
import { relateWaits } from './relateWaits.ts';

/** Ties the counts of one extraction; territories last, for the totals that the others made. */
export function relateAll(ledger: Ledger, territories: Territories): void {
  const names = namesByKind(ledger);
  relateCalendar(ledger, names);
  relateParts(ledger);
  relateProfiles(ledger, names);
  relateCohorts(ledger, names);
  relateWaits(ledger, names);
  relateAfterTraining(ledger, names);
  relateTerritories(ledger, territories);
}
