import { parseArgs } from 'node:util';
import { ChangeRefusal } from './ChangeRefusal.ts';

/** The texts of the options of a command, and its other words; `usage` is printed for any other. */
export function commandOptions(
  names: readonly string[],
  usage: string,
): { values: Record<string, string | undefined>; words: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    return { values: values as Record<string, string | undefined>, words: positionals };
  } catch {
    throw new ChangeRefusal(usage);
  }
}

/** Runs a command: what it refuses is printed in French, without a stack of calls. */
export function runCommand(command: () => boolean): void {
  try {
    if (!command()) process.exitCode = 1;
  } catch (cause) {
    if (!(cause instanceof ChangeRefusal)) throw cause;
    for (const line of cause.lines) console.error(line);
    process.exitCode = 1;
  }
}
