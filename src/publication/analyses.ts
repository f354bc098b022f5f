import { faultLine } from '../analyses/fault.ts';
import type { FrontMatter } from '../analyses/frontMatter.ts';
import type { Term } from '../analyses/glossary.ts';
import { type ResolvedAnalysis, resolveAnalysis } from '../analyses/resolveAnalysis.ts';
import { unpublishedLines } from '../analyses/years/unpublishedLines.ts';
import { contracts } from '../contracts/contracts.ts';
import { link } from './link.ts';
import { readPublished } from './readPublished.ts';

/** An analysis without any fault, and the name of its page. */
export interface Analysis extends ResolvedAnalysis {
  slug: string;
  front: FrontMatter;
}

/**
 * The texts themselves, not a content collection: Astro keeps what a collection has rendered as
 * long as its text is the same, and these sentences change with the data.
 */
const texts = import.meta.glob<string>('../content/analyses/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let known: readonly Analysis[] | null = null;

/**
 * Every analysis whose needs are met, in its order, resolved against what is published; throws on
 * any fault. Resolved once: neither the data nor the glossary change while a site is built.
 */
export function analyses(glossary: readonly Term[]): readonly Analysis[] {
  known ??= resolvedAnalyses(glossary);
  return known;
}

function resolvedAnalyses(glossary: readonly Term[]): Analysis[] {
  const publication = {
    rows({ name }: { name: string }) {
      const contract = contracts.find((one) => one.name === name);
      const rows = contract ? readPublished(contract) : [];
      return rows.length > 0 ? rows : null;
    },
  };
  const resolved = Object.entries(texts).map(([path, text]) => {
    const file = path.replace('..', 'src');
    return resolveAnalysis(file, text, { publication, glossary });
  });
  const faults = resolved.flatMap((analysis) => analysis.faults);
  if (faults.length > 0) throw new Error(`Analyses :\n${faults.map(faultLine).join('\n')}`);
  for (const line of unpublishedLines(resolved)) console.warn(line);
  return resolved
    .filter(({ missing }) => missing.length === 0)
    .flatMap((analysis) => (analysis.front ? { ...analysis, front: analysis.front } : []))
    .map((analysis) => ({ ...analysis, slug: slugOf(analysis) }))
    .sort((a, b) => a.front.ordre - b.front.ordre);
}

const slugOf = ({ file }: ResolvedAnalysis) => /([^/]+)\.md$/.exec(file)?.[1] ?? '';

/** Address of the page of an analysis. */
export function analysisLink({ slug }: Pick<Analysis, 'slug'>): string {
  return link(`/observatoire/${slug}/`);
}
