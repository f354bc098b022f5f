import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedAnalysis } from '../../src/analyses/resolveAnalysis.ts';
import type { PublishedTable } from '../pipeline/derive/publishedTables.ts';
import { readGlossary } from './readGlossary.ts';
import { resolveFolder } from './resolveFolder.ts';
import { tablesPublication } from './tablesPublication.ts';

/** Where the texts stand that analyses are made of, from the root of the project. */
export const analysisPaths = ['src/content/analyses', 'src/content/glossaire.yaml'] as const;

/** The analyses of a project, against a publication that is not written yet. */
export function resolveProject(
  root: string,
  tables: readonly PublishedTable[],
): ResolvedAnalysis[] {
  const [folder, glossary] = analysisPaths;
  return resolveFolder(root, folder, {
    publication: tablesPublication(tables),
    glossary: existsSync(join(root, glossary)) ? readGlossary(join(root, glossary)) : [],
  });
}
