/** What is wrong in an analysis, where, and how to mend it; in French, for the analyst. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** A fault before its place is known. */
export type Complaint = Pick<Fault, 'message' | 'remedy'>;

/** Thrown where a directive cannot be resolved; `resolveAnalysis` gives it its place. */
export class Refusal extends Error {
  readonly remedy: string;

  constructor({ message, remedy }: Complaint) {
    super(message);
    this.name = 'Refusal';
    this.remedy = remedy;
  }
}

/** A fault on one line: `fichier:ligne:colonne : …. Remède : ….` */
export function faultLine({ file, line, column, message, remedy }: Fault): string {
  return `${file}:${line}:${column} : ${message}. Remède : ${remedy}.`;
}
