import type { missionsLocales } from '../contracts/missionsLocales.ts';
import { seatAddress } from '../format/seatAddress.ts';
import type { PublishedRow } from './readPublished.ts';

/** What the register says of where a structure is. */
export type StructureSeat = Pick<
  PublishedRow<typeof missionsLocales>,
  'adresse' | 'code_postal' | 'commune' | 'adresse_statut'
>;

/** The address of a structure of the register, which says so when it is doubtful. */
export function structureSeat({ commune, adresse_statut, ...seat }: StructureSeat): string {
  return seatAddress({ ...seat, ville: commune, a_confirmer: adresse_statut === 'a_confirmer' });
}
