import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { optionFaults } from '../changes/optionFaults.ts';
import { IngestRefusal } from './IngestRefusal.ts';
import type { CandidateOptions } from './ingestCandidate.ts';
import { refusalLines } from './refusalLines.ts';
import { tellSteps } from './report/tellSteps.ts';
import { yearsOf } from './yearsOf.ts';

const shared = {
  sortie: { type: 'string' },
  publication: { type: 'string' },
  motif: { type: 'string' },
  definitif: { type: 'string', multiple: true, default: [] as string[] },
  reviser: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** What a command that ingests is asked. */
export interface CandidateCall extends CandidateOptions {
  /** The folder of `--sortie`; null where none is given. */
  target: string | null;
}

/** An option that one command has alone, by its name. */
type OwnOptions = Readonly<Record<string, { type: 'string' | 'boolean' }>>;
type OwnValues = Readonly<Record<string, unknown>>;

/**
 * A command of the analyst that takes an extract and the options of an ingestion, and some of its
 * own: tells the steps, the wrong options and what is refused, and sets the exit code.
 */
export async function candidateCommand(
  usage: string,
  own: OwnOptions,
  run: (call: CandidateCall, values: OwnValues) => Promise<void>,
): Promise<void> {
  const { onStep, clear, print } = tellSteps(process.stderr);
  try {
    const { call, values } = callOf(usage, own);
    await run({ ...call, print, onStep }, values);
    clear();
  } catch (cause) {
    clear();
    for (const line of refusalLines(cause, usage)) console.error(line);
    process.exitCode = 1;
  }
}

function callOf(
  usage: string,
  own: OwnOptions,
): { call: Omit<CandidateCall, 'print' | 'onStep'>; values: OwnValues } {
  const faults = optionFaults(Object.keys({ ...shared, ...own }));
  if (faults.length > 0) throw new IngestRefusal([...faults, '', usage]);
  const options = { ...own, ...shared };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  if (folder === undefined) throw new IngestRefusal([usage]);
  if (positionals.length > 1) throw new IngestRefusal([...strayWords(positionals), '', usage]);
  const { sortie, publication, motif, definitif, reviser } = values;
  const call = {
    folder: resolve(folder),
    dataFolder: resolve(import.meta.dirname, '../../data'),
    target: sortie === undefined ? null : resolve(sortie),
    publishedOn: publication ?? null,
    reason: motif ?? null,
    closedYears: yearsOf(definitif),
    revisedYears: yearsOf(reviser),
  };
  return { call, values };
}

/** Words beside the folder: most are the end of a list of years that a space cuts. */
export function strayWords(words: readonly string[]): string[] {
  const years = words.filter((word) => /^\d{4}(,\d{4})*,?$/.test(word));
  if (years.length === 1 && words.length === 2) {
    return [
      `« ${years[0]} » : une espace coupe la liste des années. Remède : écrivez-les sans espace : 2024,2025.`,
    ];
  }
  return words
    .slice(1)
    .map(
      (word) =>
        `« ${word} » : ce mot est de trop. Remède : retirez-le, ou mettez entre guillemets droits un chemin qui a une espace.`,
    );
}
