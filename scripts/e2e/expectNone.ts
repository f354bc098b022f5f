const shown = 80;

/** Fails with the list of problems, one a line, when there is any. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > shown ? `\n… and ${problems.length - shown} more` : '';
  const error = new Error(
    `${problems.length} problem(s):\n${problems.slice(0, shown).join('\n')}${more}`,
  );
  Error.captureStackTrace(error, expectNone);
  throw error;
}
