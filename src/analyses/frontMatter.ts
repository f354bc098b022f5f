import { z } from 'zod';

const selectors = z.record(
  z.string(),
  z.union([z.string(), z.number()]).transform((value) => String(value)),
);

/** What stands between the two `---` at the top of an analysis. */
export const frontMatter = z.strictObject({
  /** The question that the analysis answers. */
  titre: z.string().min(1),
  /** Place in the list of the analyses. */
  ordre: z.int().min(1),
  /** Columns that every directive takes, unless it says otherwise: `cohorte: 2023`. */
  defauts: selectors.default({}),
  /** Rows by a short name, for `de=…`: a dataset and columns. */
  lignes: z.record(z.string(), selectors).default({}),
});

export type FrontMatter = z.infer<typeof frontMatter>;
