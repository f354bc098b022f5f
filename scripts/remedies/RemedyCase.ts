import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import { checkData } from '../changes/checkData.ts';
import type { miniProject } from '../changes/miniProject.ts';
import { IngestRefusal } from '../ingest/IngestRefusal.ts';

export type Project = ReturnType<typeof miniProject>;

/** What a command says, and whether it is content. */
export interface Said {
  lines: readonly string[];
  isFine: boolean;
}

/** A state of a project that causes a message, and its remedy as the guide writes it. */
export interface RemedyCase {
  state: (project: Project) => unknown;
  mend: (project: Project) => unknown;
  /** The command that tells the message: `data:check` if nothing is said. */
  run?: (project: Project) => Said | Promise<Said>;
  /** A warning that the remedy leaves as it is, where what it says is true. */
  isLeft?: true;
}

export type RemedyCases = Readonly<Record<string, RemedyCase>>;

/** `npm run data:check`. */
export function check({ root }: Project): Said {
  return checkData(root, { references: ['HEAD'], today: '2024-11-05' });
}

/** What a command says that does something, or refuses to. */
export async function saidBy(command: () => readonly string[] | Promise<void>): Promise<Said> {
  try {
    return { lines: (await command()) ?? [], isFine: true };
  } catch (cause) {
    if (cause instanceof ChangeRefusal || cause instanceof IngestRefusal) {
      return { lines: cause.lines, isFine: false };
    }
    throw cause;
  }
}

/** A text typed in a file in the place of another; the remedy puts the good one back. */
export function typed(path: string, good: string | RegExp, bad: string): RemedyCase {
  let before = '';
  return {
    state: (project) => {
      before = project.textOf(path);
      const after = before.replace(good, bad);
      if (after === before) throw new Error(`not found in ${path}: ${good}`);
      project.write(`data/${path}`, after);
    },
    mend: (project) => writeFileSync(join(project.data, path), before),
  };
}

/** Something that an ingestion, or a commit, gave, and that a hand changed: the remedy has it again. */
export function restored(state: RemedyCase['state']): RemedyCase {
  return {
    state,
    mend: (project) => {
      project.git('checkout', '--quiet', 'HEAD', '--', 'data');
      project.git('clean', '--quiet', '-fd', '--', 'data');
    },
  };
}
