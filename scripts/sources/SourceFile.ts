import type { Contract } from '../../src/contracts/contract.ts';
import type { LicenceCode } from '../../src/contracts/licences.ts';
import type { Anomaly } from '../pipeline/anomaly.ts';
import type { Cell } from '../pipeline/dataset.ts';

/** A sheet of a workbook, its cells by row then column. */
export interface Sheet {
  sheet: string;
  data: readonly (readonly unknown[])[];
}

/** A file as its producer gives it. */
export interface SourceFile {
  /** Name shown in messages. */
  name: string;
  bytes: Uint8Array;
  /** Null where it is not a workbook that can be opened. */
  sheets: readonly Sheet[] | null;
}

export type Row = Readonly<Record<string, Cell>>;

/** What a converter knows besides the file. */
export interface SourceContext {
  region: { code: string; name: string };
  /** Départements of the region: code and name. */
  departements: ReadonlyMap<string, string>;
  /** Rows of the dataset as they are now. */
  previous: readonly Row[];
  /** Day of publication, AAAA-MM-JJ. */
  publishedOn: string;
}

/** What a file becomes: the rows of an edition, or the file itself where it is kept as it is. */
export interface Converted {
  /** Name of the edition, without its extension. */
  edition: string;
  rows: readonly Row[];
  /** The file itself is the edition: rows are only what it says. */
  isKept?: true;
  /** That of the first edition of a dataset; the open licence where it is not said. */
  licence?: LicenceCode;
  /** Texts of dataset.yaml that are no longer true, and what replaces them. */
  texts?: Readonly<Record<'description' | 'source', string>>;
}

/** Turns the file of a producer into our rows, or says in French all that is wrong in it. */
export type Converter = (
  file: SourceFile,
  context: SourceContext,
  contract: Contract,
) => Converted | Anomaly[];
