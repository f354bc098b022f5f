import { sqlText } from './sqlText.ts';

type Value = string | number | boolean | null;

/** Statement that makes a small table of these rows; `columns` are names with their types. */
export function valuesTable(
  name: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly Value[])[],
): string {
  const declared = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const create = `CREATE TABLE ${name} (${declared.join(', ')});`;
  if (rows.length === 0) return create;
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`);
  return `${create} INSERT INTO ${name} VALUES ${values.join(', ')};`;
}

function literal(value: Value): string {
  return typeof value === 'string' ? sqlText(value) : String(value);
}
