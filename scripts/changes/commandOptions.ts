import { parseArgs } from 'node:util';
import { ChangeRefusal } from './ChangeRefusal.ts';
import { optionFaults } from './optionFaults.ts';

/**
 * The texts of the options of a command, and its other words, `words` at most. For anything else,
 * `usage` is printed, after what is wrong.
 */
export function commandOptions(
  names: readonly string[],
  usage: string,
  { words = 0 }: { words?: number } = {},
): { values: Record<string, string | undefined>; words: string[] } {
  const faults = optionFaults(names);
  if (faults.length > 0) throw new ChangeRefusal(...faults, '', usage);
  const { values, positionals } = parsed(names, usage);
  const stray = positionals.slice(words);
  if (stray.length > 0) {
    throw new ChangeRefusal(...stray.map((word) => `« ${word} » : ce mot est de trop.`), '', usage);
  }
  return { values, words: positionals };
}

function parsed(names: readonly string[], usage: string) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    return { values: values as Record<string, string | undefined>, positionals };
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
