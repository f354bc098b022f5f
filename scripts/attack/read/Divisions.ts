import { yearOf } from './claimsOf.ts';
import { type Edition, rowsOf } from './readEditions.ts';

const recalled = 'activite_mensuelle_anterieure';

/** The missions locales among which each dataset counted the people of a year, by extraction. */
export class Divisions {
  readonly #told = new Map<string, Set<string>>();

  /** Learns those of a whole edition; what recalls earlier ones says theirs where nothing else did. */
  learn(edition: Edition): void {
    const isRecalled = edition.dataset === recalled;
    const own = new Map<string, Set<string>>();
    for (const row of rowsOf(edition)) {
      if (row.territoire_niveau !== 'mission_locale') continue;
      const key = keyOf(edition.dataset, row.date_extraction ?? edition.extraction, yearOf(row));
      const codes = own.get(key) ?? new Set();
      own.set(key, codes.add(row.territoire_code ?? ''));
      if (!isRecalled) own.set(keyOf(edition.dataset, '', yearOf(row)), codes);
    }
    for (const [key, codes] of own) {
      if (!isRecalled || !this.#told.has(key)) this.#told.set(key, codes);
    }
  }

  /** Those of an extraction, else the last that are known. */
  of(dataset: string, extraction: string, year: string): ReadonlySet<string> {
    return (
      this.#told.get(keyOf(dataset, extraction, year)) ??
      this.#told.get(keyOf(dataset, '', year)) ??
      new Set()
    );
  }
}

/** What is recalled was published with the months. */
function keyOf(dataset: string, extraction: string, year: string): string {
  return [dataset === recalled ? 'activite_mensuelle' : dataset, extraction, year].join('|');
}
