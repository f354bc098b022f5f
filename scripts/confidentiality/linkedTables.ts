/** Why a cell holds no value, as `statut_valeur` says it; an implied cell has no row at all. */
export type CellStatus = 'publie' | 'secret' | 'non_disponible' | 'implicite';

/**
 * One count, whatever the number of rows that show it (the only mission locale of a département
 * and the département are one cell). Before protection `value` is exact; in an audit it is what
 * the files say or let one subtract at once, null elsewhere.
 */
export interface Cell {
  /** Stable and readable: `dataset|period|territory|measure`. */
  id: string;
  /** Dataset, and level of the territory: all that a message may say of a cell. */
  table: string;
  level: string;
  /** Cells of one dataset, level, year and dimension, read side by side. */
  series: string;
  value: number | null;
  /** Between what a rounded value lets one place it; null where none is published. */
  range: Span | null;
  /** Between what other editions or extractions let one place it, if nothing changed since. */
  earlier: Span | null;
  /** Published rounded, in an edition that is: never exact. */
  rounded: boolean;
  status: CellStatus;
  /** Smallest count of people that may be known; null where no people are counted. */
  threshold: number | null;
  /** Never published itself, such as the complement of a “dont”. */
  implied: boolean;
  /** Already published in an earlier edition: never a candidate for suppression. */
  frozen: boolean;
  /** The higher, the later it is suppressed. */
  usefulness: number;
}

/** Least and greatest whole number. */
export type Span = readonly [low: number, high: number];

export interface Term {
  /** Identifier of a cell. */
  cell: string;
  coefficient: number;
}

/** What everyone knows to be true: the sum of coefficient × cell is the constant. */
export interface Relation {
  /** French name of the rule, for the audit's report. */
  rule: string;
  terms: readonly Term[];
  constant: number;
}

/** Known up to a rounding: lower ≤ sum of coefficient × cell ≤ upper. */
export interface Range {
  rule: string;
  terms: readonly Term[];
  lower: number;
  upper: number;
}

/**
 * Two counts of the same people by two extractions: they differ by at most `width`, 0 until what is
 * published denies it.
 */
export interface Tie {
  rule: string;
  cells: readonly [string, string];
  width: number;
}

/** All the tables that share cells. Every cell is at least 0; counts are whole numbers. */
export interface LinkedTables {
  cells: ReadonlyMap<string, Cell>;
  relations: readonly Relation[];
  ranges: readonly Range[];
  ties: readonly Tie[];
  /** Cells of each row that shows several: a single `statut_valeur` publishes or hides them all. */
  together: readonly (readonly string[])[];
}

/** A published cell that counts people; `change` says what differs. */
export function cellOf(id: string, value: number | null, change: Partial<Cell> = {}): Cell {
  return {
    id,
    table: id.split('|', 1)[0] ?? id,
    level: 'region',
    series: id,
    value,
    range: null,
    earlier: null,
    rounded: false,
    status: value === null ? 'secret' : 'publie',
    threshold: 5,
    implied: false,
    frozen: false,
    usefulness: 0,
    ...change,
  };
}

/** total = sum of the parts. */
export function sumOf(rule: string, total: string, parts: readonly string[]): Relation {
  const terms = parts.map((cell) => ({ cell, coefficient: -1 }));
  return { rule, terms: [{ cell: total, coefficient: 1 }, ...terms], constant: 0 };
}

/** Gathers cells and relations; throws in French when a relation names an unknown cell. */
export function linkedTables(
  cells: readonly Cell[],
  relations: readonly Relation[],
  {
    ranges = [],
    ties = [],
    together = [],
  }: Partial<Pick<LinkedTables, 'ranges' | 'ties' | 'together'>> = {},
): LinkedTables {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const known = [...relations, ...ranges].every(({ terms }) =>
    terms.every(({ cell }) => byId.has(cell)),
  );
  if (!known) throw new Error('une relation entre cellules nomme une cellule inconnue');
  return { cells: byId, relations, ranges, ties, together };
}

/** What one extraction alone tells. */
export function withoutEarlier(tables: LinkedTables): LinkedTables {
  const cells = [...tables.cells].map(([id, cell]) => [id, { ...cell, earlier: null }] as const);
  return { ...tables, cells: new Map(cells), ties: [] };
}

/** A count of people below its threshold, zeros included; implied cells obey the same rule. */
export function isSmall({ value, threshold }: Pick<Cell, 'value' | 'threshold'>): boolean {
  return value !== null && threshold !== null && value < threshold;
}
