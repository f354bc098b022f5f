/** An ingestion that writes nothing, for a reason that the analyst can mend: lines in French. */
export class IngestRefusal extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
