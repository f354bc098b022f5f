/** Postal codes parted by a space: a municipality has several, and shares them with others. */
export const postalCodesPattern = /^\d{5}( \d{5})*$/;

/** The postal codes of such a cell, none for an empty one. */
export function postalCodes(cell: string | null): string[] {
  return cell === null ? [] : cell.split(' ');
}
