import type { Contract } from '../contracts/contract.ts';
import type { Row } from './publication.ts';
import type { PublishedValue } from './readValue.ts';

/** A row of a published file that an analysis relies on. */
export interface Citation {
  /** Anchor of its line in the page. */
  id: string;
  contract: Contract;
  row: Row;
  /** Columns that the sentences show, in order. */
  columns: string[];
  /** What the sentences say of it, in order. */
  said: string[];
}

/** The rows that an analysis cites, each once, in the order in which its sentences come to them. */
export class Citations {
  readonly #byKey = new Map<string, Citation>();

  get all(): Citation[] {
    return [...this.#byKey.values()];
  }

  /** Notes that `said` rests on a value (or that it is shown, without words), and gives its line. */
  cite(
    { contract, row, column }: Pick<PublishedValue, 'contract' | 'row' | 'column'>,
    said: string,
  ) {
    const key = `${contract.name} ${contract.key.map((name) => row[name]).join('|')}`;
    const id = `ligne-${this.#byKey.size + 1}`;
    const known = this.#byKey.get(key) ?? { id, contract, row, columns: [], said: [] };
    this.#byKey.set(key, known);
    if (!known.columns.includes(column)) known.columns.push(column);
    if (said !== '' && !known.said.includes(said)) known.said.push(said);
    return known;
  }
}
