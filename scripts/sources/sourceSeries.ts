import { barometerRows } from './barometerRows.ts';
import { coverageRows } from './coverageRows.ts';
import { inserJeunesRows } from './inserJeunesRows.ts';
import type { Converter } from './SourceFile.ts';
import { unemploymentRows } from './unemploymentRows.ts';

interface SourceSeries {
  /** The dataset of `data/` that the file refreshes. */
  dataset: string;
  convert: Converter;
}

/** The series whose file is known, by the name that the analyst gives. */
export const sourceSeries: Readonly<Record<string, SourceSeries>> = {
  couverture: { dataset: 'couverture', convert: coverageRows },
  barometre: { dataset: 'contexte_officiel', convert: barometerRows },
  inserjeunes: { dataset: 'inserjeunes_cfa', convert: inserJeunesRows },
  chomage: { dataset: 'chomage_localise', convert: unemploymentRows },
};
