import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishData } from './publishData.ts';
import { filesUnder } from './read/filesUnder.ts';
import { report } from './report.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { sha256 } from './write/publishedFile.ts';

/** For the tests: a region of two départements and three missions locales, over two years. */
export const miniData = join(import.meta.dirname, 'fixtures/mini/data');

/** The files that its publication must give; the other forms of a CSV file by their SHA-256 alone. */
export const miniPublication = join(import.meta.dirname, 'fixtures/mini/publie');

/** Texts to replace in a file of the mini site, in order; each must be found. */
export type Changes = Record<string, readonly (readonly [from: string, to: string])[]>;

/** A copy of the mini site in a folder, a temporary one unless told, to change and to publish. */
export function miniSite(root = temporaryFolder()) {
  const data = join(root, 'data');
  const target = join(root, 'public/donnees');
  cpSync(miniData, data, { recursive: true });
  return {
    root,
    data,
    target,
    change(changes: Changes) {
      for (const [path, replacements] of Object.entries(changes)) {
        const file = join(data, path);
        const former = readFileSync(file, 'utf8');
        const text = replacements.reduce(replaceOnce, former);
        writeFileSync(file, text);
        if (lastClosing.includes(path)) closeAgain(dirname(file), former, text);
      }
    },
    /** Writes a file of the project, beside its data or in it. */
    write(path: string, text: string) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    textOf: (path: string) => readFileSync(join(data, path), 'utf8'),
    /** Publishes it, and gives the lines that the command prints. */
    async publish(environment: SiteEnvironment = 'local') {
      const { anomalies, files } = await publishData(data, target, { environment });
      return { files, lines: report(anomalies) };
    },
  };
}

const lastClosing = ['activite_annuelle/2023.csv', 'profil_annuel/2023.csv'];

/** The last year is closed by the tests: where its counts change, it has another print. */
function closeAgain(folder: string, former: string, text: string): void {
  const file = join(folder, 'dataset.yaml');
  const [before, after] = [former, text].map((content) => sha256(Buffer.from(content)));
  writeFileSync(file, readFileSync(file, 'utf8').replace(before as string, after as string));
}

function replaceOnce(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`not found once: ${from}`);
  return text.replace(from, () => to);
}

/** What every file under a folder holds, by path: its text, or the SHA-256 of what is not text. */
export function contentOf(folder: string): Map<string, string> {
  return new Map(filesUnder(folder).map((path) => [path, textOf(join(folder, path))]));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return /\.(xlsx|parquet|zip)$/.test(file) ? sha256(bytes) : bytes.toString('utf8');
}
