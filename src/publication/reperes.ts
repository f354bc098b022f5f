import { reperesAccordCadre } from '../contracts/reperesAccordCadre.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Repere = PublishedRow<typeof reperesAccordCadre>;

/** A figure of the agreement; throws when the text states no such figure. */
export function repere(id: string): Repere {
  const found = readPublished(reperesAccordCadre).find((row) => row.repere === id);
  if (found === undefined) throw new Error(`repère inconnu de l’accord-cadre : ${id}`);
  return found;
}

/** Figures that are dates rather than quantities. */
export function isYear({ unite }: Repere): boolean {
  return /^années?$/.test(unite);
}

/** “92 200”, “83 %”, “5 500”; years without a space. */
export function repereText(row: Repere, value: number): string {
  if (isYear(row)) return String(value);
  return row.unite === '%' ? `${formatNumber(value)}\u00a0%` : formatNumber(value);
}
