import type { z } from 'zod';
import type { FieldCount } from './countKind.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Unit of a measured field, in French (“jeunes”, “%”, “degrés”). */
    unit?: string;
    /** What a measured field counts; taken for people where it is not said. */
    counts?: FieldCount;
    /** Name of the nomenclature that lists a coded field's codes. */
    nomenclature?: string;
  }
}

/** Fields of this dataset whose values must exist as `to` fields of `dataset`. */
export interface ForeignKey {
  fields: readonly string[];
  dataset: string;
  to: readonly string[];
}

/** How a file that comes from elsewhere is written: it is kept as it is, and read through this. */
export interface ForeignFile {
  separator: ';';
  /** Name in the file of each column of the contract; the other columns are ignored. */
  columns: Readonly<Record<string, string>>;
  /** Columns of codes of five characters, of which a spreadsheet takes away the first zeros. */
  codes: readonly string[];
  /** Columns whose cells are written otherwise than in the contract. */
  rewritten: Readonly<Record<string, (cell: string) => string>>;
  /** The Insee code by which a line is one of the region's: its départements are those of `territoires`. */
  place: string;
  /** The column without which a line says nothing. */
  filled: string;
}

/**
 * The contract of one dataset: what its rows are, for the validation, the Table Schema,
 * the data dictionary and the pages alike.
 */
export interface Contract<R extends z.ZodObject = z.ZodObject> {
  /** Folder under `data/` and file name under `/donnees/`. */
  name: string;
  title: string;
  /** What one row is and how to read it, in French. */
  description: string;
  /** Columns in order; free of transforms so that JSON Schema can be derived from it. */
  row: R;
  key: readonly (keyof z.infer<R> & string)[];
  foreignKeys: readonly ForeignKey[];
  /**
   * `cumulative`: every edition adds its rows; `latest`: the last edition replaces the others;
   * `computed`: made by the publication, absent from `data/`; `completed`: the editions of `data/`
   * and, for the periods that they do not hold, what the publication computes.
   */
  assembly: 'cumulative' | 'latest' | 'computed' | 'completed';
  /** Smallest count of people that may be published; null where no count of people is held. */
  threshold: number | null;
  /**
   * Which of its editions are rounded (`arrondi` of their metadata, and of each published row): all
   * of them, or those of a period that is not closed. Absent: none ever is.
   */
  rounding?: 'always' | 'until_final';
  /** True of what only the closing of its year gives: exact, and never provisional. */
  closedOnly?: true;
  /** True where the publication computes its numbers from counts that are always rounded. */
  fromRounded?: true;
  /** True of what there is no site without: the registers of places, and the indicators. */
  required: boolean;
  /** Told by the page of data before its first edition: the site asks for it. */
  announced?: true;
  /** Columns that a file may lack, those of older versions of the contract do: their cells are empty. */
  optional?: readonly string[];
  /** Absent where the files are written by this contract: commas, its columns and no other. */
  foreign?: ForeignFile;
}

/** Declares a contract, keeping its exact type. */
export function contract<R extends z.ZodObject>(definition: Contract<R>): Contract<R> {
  return definition;
}

/** A row as its contract describes it. */
export type RowOf<C> = C extends Contract<infer R> ? z.infer<R> : never;
