/** Years of the options of a command, given one by one or separated by commas; NaN for another text. */
export function yearsOf(texts: readonly string[]): number[] {
  return texts.flatMap((text) => text.split(',').map((year) => Number(year.trim() || Number.NaN)));
}
