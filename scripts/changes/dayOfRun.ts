/**
 * The day of the run, AAAA-MM-JJ: commands compare dates with it. None writes it, but `source` as the
 * day when a file was read.
 */
export function dayOfRun(): string {
  return new Date().toISOString().slice(0, 10);
}
