/** One code or several, parted by a space: those of the structures that took over from one. */
export const structureCodesPattern = /^\d{5}S\d{2}( \d{5}S\d{2})*$/;

/** The codes of such a list, none for an empty one. */
export function structureCodes(list: string | null): string[] {
  return list === null ? [] : list.split(' ');
}
