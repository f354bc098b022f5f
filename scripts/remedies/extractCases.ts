import { exampleExtract } from '../ingest/exampleExtract.ts';
import { runIngest } from '../ingest/runIngest.ts';
import { received, twoMonthExtract } from '../ingest/twoMonthExtract.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { type RemedyCase, type RemedyCases, saidBy } from './RemedyCase.ts';

type Files = Record<string, string>;
type Spoil = (files: Files) => void;

/** An extract of enough people for a month without a row to be a fault. */
function wholeExtract(): Files {
  const counts = Object.keys(received).map((code) => [code, [30, 30]] as const);
  const example = twoMonthExtract({}, Object.fromEntries(counts));
  const situations = (example.actes ?? []).map(({ id_jeune = '', date = '' }) => ({
    id_jeune,
    date_debut: date,
  }));
  return exampleExtract({ ...example, situations, dispositifs: situations });
}

/** An extract that is spoilt, then extracted again. */
function spoilt(spoil: Spoil): RemedyCase {
  let how: Spoil | null = spoil;
  return {
    state: () => {},
    mend: () => {
      how = null;
    },
    run: async ({ data }) => {
      const files = wholeExtract();
      how?.(files);
      const lines: string[] = [];
      const said = await saidBy(() =>
        runIngest({
          folder: temporaryFolder(files),
          dataFolder: data,
          target: null,
          publishedOn: null,
          reason: null,
          isExact: false,
          print: (line) => lines.push(line),
          onStep: () => {},
        }),
      );
      return { ...said, lines: [...lines, ...said.lines] };
    },
  };
}

/** A text of a file of the extract, and another in its place. */
function replaced(file: string, good: string | RegExp, bad: string): RemedyCase {
  return spoilt((files) => {
    const text = files[file] ?? '';
    files[file] = text.replace(good, bad);
    if (files[file] === text) throw new Error(`not found in ${file}: ${good}`);
  });
}

/** What is wrong with an extract, which is made again. */
export const extractCases: RemedyCases = {
  'le fichier n’a aucune ligne après son en-tête': replaced('actes.csv', /\n[\s\S]*/, '\n'),
  '… : aucune ligne de …': replaced('actes.csv', /,2024-02-18,/g, ',2024-01-18,'),
  'la période n’a aucun mois entier d’une année couverte depuis le 1er janvier': replaced(
    'extraction.yaml',
    'periode_debut: 2024-01-01',
    'periode_debut: 2024-01-15',
  ),
};
