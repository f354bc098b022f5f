/** A command that does nothing, for a reason that the analyst can mend: lines in French. */
export class ChangeRefusal extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
