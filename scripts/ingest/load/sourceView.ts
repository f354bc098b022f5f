import { sqlText } from '../database/sqlText.ts';
import { type ExtractFile, extractFormat } from '../format/extractFormat.ts';

/** The view `lu_<file>` on a normalised file: the line number, and every cell as text. */
export function sourceView(file: ExtractFile, path: string | null): string {
  const names = extractFormat[file].map(({ name }) => name);
  if (path === null) {
    const nothing = names.map((name) => `NULL::VARCHAR AS ${name}`).join(', ');
    return `CREATE VIEW lu_${file} AS SELECT NULL::INTEGER AS ligne, ${nothing} WHERE false;`;
  }
  const columns = ["'ligne': 'INTEGER'", ...names.map((name) => `'${name}': 'VARCHAR'`)];
  return `
    CREATE VIEW lu_${file} AS SELECT * FROM read_csv(${sqlText(path)},
      auto_detect = false, header = false, delim = '\\t', quote = '', escape = '', comment = '',
      new_line = '\\n', nullstr = '', columns = {${columns.join(', ')}});`;
}
