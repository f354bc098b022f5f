/** A row of a dataset as its contract describes it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows by dataset name. */
export type TableRows = Readonly<Record<string, readonly Row[]>>;
