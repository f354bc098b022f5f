import type { IngestPlan } from '../planIngestion.ts';

/** Is this edition to be revised? Those who are followed are counted again, and never revised. */
export function isRevised(
  { revised }: Pick<IngestPlan, 'revised'>,
  name: string,
  year: number,
): boolean {
  return revised.includes(year) && !name.startsWith('parcours_');
}
