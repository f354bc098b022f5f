/** What is wrong at one place of `data/`, and how to mend it. All texts in French. */
export interface Anomaly {
  severity: 'erreur' | 'avertissement';
  /** Path from the project's root, with `/`. */
  file: string;
  /** First line is 1. */
  line: number;
  /** Rank of the cell in its line, first is 1 (the column A of a spreadsheet). */
  column: number;
  message: string;
  expected: string;
  remedy: string;
}

/** Builds an error; a warning is an error whose severity is changed by the caller. */
export function error(
  place: { file: string; line: number; column: number },
  message: string,
  expected: string,
  remedy: string,
): Anomaly {
  const { file, line, column } = place;
  return { severity: 'erreur', file, line, column, message, expected, remedy };
}

/** `fichier:ligne:colonne: what is wrong. Attendu : … Remède : …` */
export function formatAnomaly({ file, line, column, message, expected, remedy }: Anomaly): string {
  return `${file}:${line}:${column}: ${message}. Attendu : ${expected}. Remède : ${remedy}.`;
}

/**
 * Errors before warnings, then files in order, lines and columns; the same list whatever the order of
 * discovery.
 */
export function sortAnomalies(anomalies: readonly Anomaly[]): Anomaly[] {
  return [...anomalies].sort(
    (a, b) =>
      Number(isWarning(a)) - Number(isWarning(b)) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** A warning forbids nothing. */
export function isWarning({ severity }: Anomaly): boolean {
  return severity === 'avertissement';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
