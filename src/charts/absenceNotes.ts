import { type Absence, absences } from '../format/absences.ts';

/** One note for each sign of absence that a chart shows: “s : secret statistique”. */
export function absenceNotes(shown: Iterable<Absence | null>): string[] {
  const kinds = new Set(shown);
  return (Object.keys(absences) as Absence[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => `${absences[kind].text}\u00a0: ${absences[kind].title}`);
}
