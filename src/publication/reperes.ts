import { reperesAccordCadre } from '../contracts/reperesAccordCadre.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type Repere = PublishedRow<typeof reperesAccordCadre>;

/** A figure of the agreement; undefined where none is published under this name. */
export function repere(id: string): Repere | undefined {
  return readPublished(reperesAccordCadre).find((row) => row.repere === id);
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
