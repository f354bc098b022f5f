import { listWords } from '../../format/listWords.ts';
import type { ResolvedAnalysis } from '../resolveAnalysis.ts';
import { withoutYears } from './YearNames.ts';

/** Things missing that are named: the others are counted. */
const named = 3;

/** Why each analysis that is not published is not, one line each, for who builds the site. */
export function unpublishedLines(analyses: readonly ResolvedAnalysis[]): string[] {
  return analyses.filter(({ missing }) => missing.length > 0).map(unpublishedLine);
}

function unpublishedLine({ file, front, missing }: ResolvedAnalysis): string {
  const title = withoutYears(front?.titre ?? file, '…');
  const others = missing.length - named;
  const counted = others > 0 ? [`${others} autre${others > 1 ? 's' : ''}`] : [];
  const shown = listWords([...missing.slice(0, named), ...counted]);
  return `L’analyse « ${title} » n’est pas publiée : il y manque ${shown} (${file}).`;
}
