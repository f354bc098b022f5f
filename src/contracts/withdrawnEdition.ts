import { z } from 'zod';

/** A withdrawn edition, as `/donnees/manifest.json` tells it: a row of `retraits`, and what follows. */
export const withdrawnEdition = z.object({
  date_retrait: z.iso.date(),
  jeu: z.string(),
  edition: z.string(),
  date_publication: z.iso.date(),
  fin_publication: z.iso.date(),
  motif: z.string(),
  /** Day on which the edition of this name that is there today was published. */
  remplacee_le: z.iso.date().nullable(),
  /** Its dataset and those that are made from it, whose dated addresses showed it too. */
  jeux: z.array(z.string()),
});

export type WithdrawnEdition = z.infer<typeof withdrawnEdition>;
