import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writtenMonth } from '../../src/contracts/writtenMonth.ts';
import type { ExtractMetadata } from '../ingest/format/extractMetadata.ts';
import { temporarySpace } from '../ingest/read/temporarySpace.ts';
import { type IngestOptions, runIngest } from '../ingest/runIngest.ts';
import { parseIsoDay } from './calendar.ts';
import { writeExtracts } from './extract/writeExtracts.ts';
import type { Person } from './person.ts';

/** One ingestion of a sequence. */
export interface IngestStep {
  /** AAAA-MM-JJ, as the two others. */
  extraction: string;
  publication: string;
  /** Years that it closes. */
  closing: readonly number[];
}

interface SequenceOptions {
  dataFolder: string;
  /** What `extraction.yaml` says, but for the dates of the extraction and of the end of its period. */
  metadata: Omit<ExtractMetadata, 'date_extraction' | 'periode_fin'>;
  print: (line: string) => void;
  onStep: (step: string) => void;
  /** Called once the editions of a step are written. */
  after?: (step: IngestStep) => void;
  /** What ingests an extract. */
  ingest?: (options: IngestOptions) => Promise<void>;
}

/**
 * Publishes one simulated network month after month: its lives are read on the day of each step,
 * and the extracts ingested one after the other, as the analyst would. One pass over the people.
 */
export function ingestSequence(
  people: Iterable<Person>,
  steps: readonly IngestStep[],
  { dataFolder, metadata, print, onStep, after = () => {}, ingest = runIngest }: SequenceOptions,
): Promise<void> {
  return temporarySpace(async (space) => {
    onStep('simulation');
    const targets = steps.map(({ extraction }) => ({
      folder: join(space, extraction),
      extraction: parseIsoDay(extraction),
      metadata: { ...metadata, date_extraction: extraction, periode_fin: dayBefore(extraction) },
    }));
    writeExtracts(targets, people);
    for (const step of steps) {
      const folder = join(space, step.extraction);
      await ingest({
        ...{ folder, dataFolder, print, onStep },
        target: null,
        publishedOn: step.publication,
        closedYears: step.closing,
        reason: null,
        isExact: false,
      });
      rmSync(folder, { recursive: true });
      after(step);
    }
  });
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/**
 * Monthly steps, read on the first of each month and published on the fifteenth. The first closes
 * all the years before its own from `firstYear` on; then each April closes the year before.
 */
export function monthlySteps(
  { first, last }: { first: string; last: string },
  firstYear: number,
): IngestStep[] {
  const steps: IngestStep[] = [];
  for (let month = monthNumber(first); month <= monthNumber(last); month++) {
    const text = writtenMonth(month);
    const before = Math.floor(month / 12) - 1;
    const isFirst = steps.length === 0;
    const closing = isFirst
      ? Array.from({ length: before - firstYear + 1 }, (_, rank) => firstYear + rank)
      : month % 12 === closingMonth
        ? [before]
        : [];
    steps.push({ extraction: `${text}-01`, publication: `${text}-15`, closing });
  }
  return steps;
}

/** April, counted from 0: late typing has come, and the young people of December have three months. */
const closingMonth = 3;

/** Months are numbered 12 × year + rank. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
