/** What parts the names of former municipalities in a cell. */
const separator = ' ; ';

/** The names that a cell of `anciennes_communes` holds. */
export function formerNames(cell: string | null): string[] {
  return cell ? cell.split(separator) : [];
}

/** The cell of `anciennes_communes` that holds these names; null without any. */
export function formerNamesCell(names: readonly string[]): string | null {
  return names.length > 0 ? names.join(separator) : null;
}
