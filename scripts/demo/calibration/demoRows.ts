import type { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { NetworkRow } from '../simulation/simulateNetwork.ts';

export type ActivityRow = RowOf<typeof activiteAnnuelle>;
export type MonthlyRow = RowOf<typeof activiteMensuelle>;
export type ProfileRow = RowOf<typeof profilAnnuel>;

/** The rows of the demonstration datasets that are measured, all years together. */
export interface DemoRows {
  activity: readonly ActivityRow[];
  monthly: readonly MonthlyRow[];
  profile: readonly ProfileRow[];
  network: readonly NetworkRow[];
}
