import { resolve } from 'node:path';
import { faultLine } from '../src/analyses/fault.ts';
import { unpublishedLines } from '../src/analyses/years/unpublishedLines.ts';
import { folderPublication } from './analyses/folderPublication.ts';
import { readGlossary } from './analyses/readGlossary.ts';
import { resolveFolder } from './analyses/resolveFolder.ts';
import { counted } from './ingest/report/counted.ts';

// node scripts/analyses.ts [publication folder] [project]: tells every fault of the analyses, as the
// build would, and which of them it would not publish.
const here = resolve(import.meta.dirname, '..');
const [publication = resolve(here, 'public/donnees'), project = here] = process.argv.slice(2);
const root = resolve(project);

const analyses = resolveFolder(root, 'src/content/analyses', {
  publication: folderPublication(resolve(publication)),
  glossary: readGlossary(resolve(root, 'src/content/glossaire.yaml')),
});
const faults = analyses.flatMap((analysis) => analysis.faults);
for (const fault of faults) console.error(faultLine(fault));
if (faults.length > 0) {
  console.error(
    `\n${faults.length} défaut${faults.length > 1 ? 's' : ''} dans les analyses : le site ne se construit pas.`,
  );
  process.exitCode = 1;
} else {
  const published = analyses.filter(({ missing }) => missing.length === 0);
  const cited = published.reduce((sum, { citations }) => sum + citations.length, 0);
  for (const line of unpublishedLines(analyses)) console.log(line);
  console.log(
    `${counted(published.length, 'analyse vérifiée', 'analyses vérifiées')} : ${counted(cited, 'ligne citée', 'lignes citées')}.`,
  );
}
