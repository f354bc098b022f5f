import { runIngest } from '../ingest/runIngest.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { type Project, type Said, saidBy } from './RemedyCase.ts';

/** Files of an extract, by name. */
export type ExtractFiles = Record<string, string | Uint8Array>;

/** What `npm run ingest` is asked, of an extract for the data of a project. */
export const ingestOptions = ({ data }: Project, files: ExtractFiles) => ({
  folder: temporaryFolder(files),
  dataFolder: data,
  target: null,
  publishedOn: null,
  reason: null,
  isExact: false,
  today: '2024-06-01',
  onStep: () => {},
});

/** `npm run ingest` of an extract. */
export async function ingestFiles(project: Project, files: ExtractFiles): Promise<Said> {
  const lines: string[] = [];
  const said = await saidBy(() =>
    runIngest({ ...ingestOptions(project, files), print: (line) => lines.push(line) }),
  );
  return { ...said, lines: [...lines, ...said.lines] };
}
