import { parse } from 'yaml';
import { z } from 'zod';
import text from '../content/glossaire.yaml?raw';
import { hasDemonstration } from './manifest.ts';

const terms = z.array(
  z.strictObject({
    id: z.string(),
    /** Said by a site of demonstration alone. */
    statut: z.literal('demonstration').optional(),
    terme: z.string(),
    /** What an acronym stands for, as it is written inside a sentence. */
    developpe: z.string().optional(),
    definition: z.string(),
    source: z.string().optional(),
  }),
);

export type GlossaryTerm = z.infer<typeof terms>[number];

let read: readonly GlossaryTerm[] | null = null;

/** The words and acronyms of the site, in their order; throws where one is badly written. */
export function glossary(): readonly GlossaryTerm[] {
  read ??= terms.parse(parse(text)).filter(({ statut }) => !statut || hasDemonstration());
  return read;
}
