import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnalysisSources,
  type ResolvedAnalysis,
  resolveAnalysis,
} from '../../src/analyses/resolveAnalysis.ts';

/** Every analysis of a folder, resolved against a publication; files are named from `root`. */
export function resolveFolder(
  root: string,
  folder: string,
  sources: AnalysisSources,
): ResolvedAnalysis[] {
  return globSync('*.md', { cwd: join(root, folder) })
    .sort()
    .map((name) =>
      resolveAnalysis(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'), sources),
    );
}
