import { z } from 'zod';

const value = z.union([z.string(), z.number()]).transform((value) => String(value));
const selectors = z.record(z.string(), value);
const several = z.union([value.transform((one) => [one]), z.array(value).min(1)]);

/** What stands between the two `---` at the top of an analysis. */
export const frontMatter = z.strictObject({
  /** The question that the analysis answers. */
  titre: z.string().min(1),
  /** Place in the list of the analyses. */
  ordre: z.int().min(1),
  /** Rows without which the analysis is not published: a dataset and columns, of one or more values. */
  demande: z.array(z.record(z.string(), several)).default([]),
  /** Columns that every directive takes, unless it says otherwise: `cohorte: derniere`. */
  defauts: selectors.default({}),
  /** Rows by a short name, for `de=…`: a dataset and columns. */
  lignes: z.record(z.string(), selectors).default({}),
});

export type FrontMatter = z.infer<typeof frontMatter>;
