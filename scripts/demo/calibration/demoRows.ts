import type { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { parcoursApresFormation } from '../../../src/contracts/parcoursApresFormation.ts';
import type { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import type { parcoursTransitions } from '../../../src/contracts/parcoursTransitions.ts';
import type { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { NetworkRow } from '../simulation/simulateNetwork.ts';

export type ActivityRow = RowOf<typeof activiteAnnuelle>;
export type MonthlyRow = RowOf<typeof activiteMensuelle>;
export type ProfileRow = RowOf<typeof profilAnnuel>;
export type SituationRow = RowOf<typeof parcoursSituations>;
export type TransitionRow = RowOf<typeof parcoursTransitions>;
export type AfterTrainingRow = RowOf<typeof parcoursApresFormation>;

/** The rows of the demonstration datasets that are measured, all years together. */
export interface DemoRows {
  activity: readonly ActivityRow[];
  monthly: readonly MonthlyRow[];
  profile: readonly ProfileRow[];
  network: readonly NetworkRow[];
  situations: readonly SituationRow[];
  transitions: readonly TransitionRow[];
  afterTraining: readonly AfterTrainingRow[];
}
