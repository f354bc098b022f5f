type Value = string | number | boolean | null;

interface TableJson {
  colonnes: string[];
  /** The texts of each column that has some. */
  textes: Record<string, string[]>;
  /** Rows: the cell of a column of texts is the rank of its text, from 0; an absent value is null. */
  lignes: (number | boolean | null)[][];
}

/**
 * A table in JSON: its columns, then its rows as arrays, one a line. A text is written once for its
 * column and named by its rank: the files of the site then weigh a quarter of as many arrays of texts.
 */
export function tableJson(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Value | undefined>>[],
): string {
  const ranks = new Map(columns.map((name) => [name, new Map<string, number>()]));
  const lines = rows.map((row) =>
    JSON.stringify(columns.map((name) => coded(row[name] ?? null, ranks.get(name)))),
  );
  for (const [name, known] of ranks) {
    if (known.size > 0 && rows.some((row) => typeof row[name] === 'number')) {
      throw new Error(`la colonne ${name} mêle des nombres et des textes`);
    }
  }
  const texts = [...ranks].flatMap(([name, known]) =>
    known.size === 0 ? [] : [`${JSON.stringify(name)}:${JSON.stringify([...known.keys()])}`],
  );
  return `{\n"colonnes":${JSON.stringify(columns)},\n"textes":{\n${texts.join(',\n')}\n},\n"lignes":[\n${lines.join(',\n')}\n]}\n`;
}

/** A value as its row holds it. */
function coded(value: Value, ranks: Map<string, number> | undefined): number | boolean | null {
  if (typeof value !== 'string') return value;
  const rank = ranks?.get(value) ?? ranks?.size ?? 0;
  ranks?.set(value, rank);
  return rank;
}

/** The rows of such a table, as objects. */
export function recordsOf(text: string): Record<string, Value>[] {
  const { colonnes, textes, lignes }: TableJson = JSON.parse(text);
  const columns = colonnes.map((name) => [name, textes[name]] as const);
  return lignes.map((line) => {
    const record: Record<string, Value> = {};
    columns.forEach(([name, texts], i) => {
      const value = line[i] ?? null;
      record[name] = texts && typeof value === 'number' ? (texts[value] ?? null) : value;
    });
    return record;
  });
}
