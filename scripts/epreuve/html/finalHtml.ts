import type { ProofLine } from '../ProofLine.ts';
import { valueHtml } from './valueHtml.ts';

/**
 * An exact count and, where another is published in its place, an arrow and what is: “12”, or
 * “3 → s”; between brackets, “(12)”, where nothing is published at this level.
 */
export function finalHtml({ counted, published }: ProofLine): string {
  const exact = valueHtml(counted);
  if (published === null) return `<span class="changed">(${exact})</span>`;
  const isSame = published.status === counted.status && published.count === counted.count;
  if (isSame) return exact;
  return `<span class="changed">${exact}&nbsp;→&nbsp;${valueHtml(published)}</span>`;
}
