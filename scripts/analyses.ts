import { resolve } from 'node:path';
import { faultLine } from '../src/analyses/fault.ts';
import { folderPublication } from './analyses/folderPublication.ts';
import { readGlossary } from './analyses/readGlossary.ts';
import { resolveFolder } from './analyses/resolveFolder.ts';

// node scripts/analyses.ts [publication folder]: tells every fault of the analyses, as the build would.
const root = resolve(import.meta.dirname, '..');
const [publication = resolve(root, 'public/donnees')] = process.argv.slice(2);

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
  const cited = analyses.reduce((sum, { citations }) => sum + citations.length, 0);
  console.log(`${analyses.length} analyses vérifiées : ${cited} lignes citées.`);
}
