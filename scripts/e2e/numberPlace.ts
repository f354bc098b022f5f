/** Where a page says that the open data hold a number. */
export interface NumberPlace {
  dataset: string;
  /** Values of the dataset's key, joined by `|`. */
  key: string;
  column: string;
}

/**
 * The place of a `<data>`: what it says itself, else what the `<col>` of its table says for its
 * column, with what its row says in the place of each `*` of the key. Null where nothing says it.
 */
export function numberPlace(data: Element): NumberPlace | null {
  return ownPlace(data, []) ?? sharedPlace(data);
}

function sharedPlace(data: Element): NumberPlace | null {
  const cell = data.closest('td');
  const row = cell?.parentElement;
  const columns = cell?.closest('table')?.querySelector('colgroup')?.children;
  if (!cell || !row || !columns) return null;
  const column = columns[[...row.children].indexOf(cell)];
  const said = row.getAttribute('data-cle')?.split('|') ?? [];
  return column === undefined ? null : ownPlace(column, said);
}

function ownPlace(element: Element, said: readonly string[]): NumberPlace | null {
  const of = (name: string) => element.getAttribute(`data-${name}`);
  const [dataset, key, column] = [of('jeu'), of('cle'), of('colonne')];
  if (dataset === null || key === null || column === null) return null;
  const rest = [...said];
  const parts = key.split('|').map((part) => (part === '*' ? (rest.shift() ?? '') : part));
  return { dataset, key: parts.join('|'), column };
}
