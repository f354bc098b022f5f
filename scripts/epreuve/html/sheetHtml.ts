import type { ProofContext } from '../ProofContext.ts';
import type { StructureProof } from '../StructureProof.ts';
import { changesHtml } from './changesHtml.ts';
import { headerHtml } from './headerHtml.ts';
import { keyFiguresHtml } from './keyFiguresHtml.ts';
import { monthsHtml } from './monthsHtml.ts';
import { pageHtml } from './pageHtml.ts';
import { pathwaysHtml } from './pathwaysHtml.ts';
import { profileHtml } from './profileHtml.ts';
import { qualityHtml } from './qualityHtml.ts';
import { readingHtml } from './readingHtml.ts';

/** Years side by side in a table. */
const yearsBeside = 2;

/**
 * The sheet that a mission locale reads again before its counts are published: its own exact counts
 * alone, and what will be published of them.
 */
export function sheetHtml(proof: StructureProof, context: ProofContext): string {
  const { written, quality } = proof;
  const { open, closing, revised } = context.plan;
  const final = [...new Set([...closing, ...revised])].sort((a, b) => b - a);
  const latest = [...open].sort((a, b) => b - a);
  const pairs = chunks(final, yearsBeside).map((years) => years.toReversed());
  const sections = [
    headerHtml(proof, context),
    changesHtml(proof, context.plan),
    ...pairs.map((years) => keyFiguresHtml(years, written)),
    ...[...latest, ...final].map((year) => monthsHtml(year, written)),
    ...pairs.map((years) => profileHtml(years, written)),
    pathwaysHtml(written),
    qualityHtml(quality, context.extract.periode_fin),
    readingHtml(written),
  ];
  return pageHtml(`Épreuve : ${proof.name}`, sections.filter(Boolean).join('\n'));
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return list.length === 0 ? [] : [list.slice(0, size), ...chunks(list.slice(size), size)];
}
