import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { activiteMensuelleAnterieure } from '../../../src/contracts/activiteMensuelleAnterieure.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { type Datasets, statusOf } from '../../pipeline/dataset.ts';
import { editionYear } from '../../pipeline/editionYear.ts';

/**
 * The rows of `activite_mensuelle_anterieure` once the months of these years are written again: those
 * that are there, and what the extraction before this one gave of them, rounded as it was published.
 * The same extraction ingested twice replaces itself.
 */
export function archivedMonths(
  datasets: Datasets,
  {
    years,
    extractedOn,
    isFictitious,
  }: { years: readonly number[]; extractedOn: string; isFictitious: boolean },
): Row[] {
  const months = datasets.get(activiteMensuelle.name);
  const archive = datasets.get(activiteMensuelleAnterieure.name);
  const isOf = (statut: string) => (statut === 'demonstration') === isFictitious;
  const before =
    archive?.rows
      .filter(
        ({ edition, values }) =>
          isOf(statusOf(archive, edition)) && years.includes(editionYear(values)),
      )
      .map(({ values, edition }) => ({ ...values, arrondi: edition.metadata.arrondi ?? null })) ??
    [];
  const last = months?.rows.flatMap(({ edition, values }) => {
    const { arrondi, date_extraction } = edition.metadata;
    if (!arrondi || !isOf(statusOf(months, edition)) || !years.includes(editionYear(values)))
      return [];
    if (date_extraction === undefined || date_extraction === extractedOn) return [];
    return [{ date_extraction, ...values, arrondi }];
  });
  return [...before, ...(last ?? [])];
}
