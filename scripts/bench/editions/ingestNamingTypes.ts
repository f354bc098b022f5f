import { IngestRefusal } from '../../ingest/IngestRefusal.ts';
import { type IngestOptions, runIngest } from '../../ingest/runIngest.ts';
import { nameTypes } from './nameTypes.ts';

/** Ingests; types of pathways that were just found are named, as the message asks. */
export async function ingestNamingTypes(options: IngestOptions): Promise<void> {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  try {
    await runIngest({ ...options, print });
  } catch (cause) {
    if (!(cause instanceof IngestRefusal)) throw cause;
    const hasNamed = nameTypes(options.dataFolder, printed);
    if (!hasNamed) throw new Error([...printed, ...cause.lines].join('\n'));
    await ingestNamingTypes(options);
  }
}
