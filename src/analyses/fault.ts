/** What is wrong in an analysis, where, and how to mend it; in French, for the analyst. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** A fault before its place is known. */
export interface Complaint extends Pick<Fault, 'message' | 'remedy'> {
  /** Told where it is first met: its remedy mends the whole analysis. */
  once?: boolean | undefined;
}

/** Thrown where a directive cannot be resolved; `resolveAnalysis` gives it its place. */
export class Refusal extends Error {
  readonly remedy: string;
  readonly once: boolean | undefined;

  constructor({ message, remedy, once }: Complaint) {
    super(message);
    this.name = 'Refusal';
    this.remedy = remedy;
    this.once = once;
  }
}

/** A fault on one line: `fichier:ligne:colonne : …. Remède : ….` */
export function faultLine({ file, line, column, message, remedy }: Fault): string {
  return `${file}:${line}:${column} : ${message}. Remède : ${remedy}.`;
}
