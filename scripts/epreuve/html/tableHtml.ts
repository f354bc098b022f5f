/** A table of a sheet; its head and rows are HTML already. */
export interface SheetTable {
  caption?: string;
  /** Cells of the first line. */
  head: readonly string[];
  rows: readonly string[];
  className: string;
  /** Classes of the columns, which give their width; the browser chooses if nothing is said. */
  columns?: readonly string[];
}

/** A table: its caption, the widths of its columns, its first line, then the others. */
export function tableHtml({ caption, head, rows, className, columns }: SheetTable): string {
  const title = caption === undefined ? '' : `<caption>${caption}</caption>`;
  const widths = columns?.map((name) => `<col class="${name}">`).join('') ?? '';
  const cells = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  return `<table class="${className}">${title}${widths && `<colgroup>${widths}</colgroup>`}<thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
