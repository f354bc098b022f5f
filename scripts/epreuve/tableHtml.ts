/** A table of a sheet; its head and rows are HTML already. */
export interface SheetTable {
  caption: string;
  /** Cells of the first line. */
  head: readonly string[];
  rows: readonly string[];
  className?: string;
}

/** Head cells of a table, then its rows. */
export function tableHtml({ caption, head, rows, className = '' }: SheetTable): string {
  const cells = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  return `<table class="${className}"><caption>${caption}</caption><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
