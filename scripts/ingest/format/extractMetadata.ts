import { z } from 'zod';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';

/** `extraction.yaml`: when the warehouse was read, and the period that it covers. */
export const extractMetadata = z.strictObject({
  date_extraction: z.iso.date(),
  periode_debut: z.iso.date(),
  periode_fin: z.iso.date(),
  source: z.string().min(3),
  statut: z.enum(codesOf('statut')),
});

export type ExtractMetadata = z.infer<typeof extractMetadata>;
