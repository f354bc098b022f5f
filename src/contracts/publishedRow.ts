import type { z } from 'zod';
import type { Contract } from './contract.ts';
import { fields } from './fields.ts';

const extended = new Map<string, z.ZodObject>();

/** The columns of a published file: those of its contract, `arrondi` where it may be rounded, `statut`. */
export function publishedRow({ name, row, rounding }: Contract): z.ZodObject {
  const known =
    extended.get(name) ??
    row.extend({ ...(rounding && { arrondi: fields.arrondi }), statut: fields.statut });
  extended.set(name, known);
  return known;
}
