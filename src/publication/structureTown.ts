import type { StructureSeat } from './structureSeat.ts';

/** The town of a structure’s seat: “Anglet (à confirmer)” where its address is doubtful. */
export function structureTown({
  commune,
  adresse_statut,
}: Pick<StructureSeat, 'commune' | 'adresse_statut'>): string {
  return adresse_statut === 'a_confirmer' ? `${commune} (à confirmer)` : commune;
}
