/** The day of the run, AAAA-MM-JJ: a command compares dates with it, and no output holds it. */
export function dayOfRun(): string {
  return new Date().toISOString().slice(0, 10);
}
