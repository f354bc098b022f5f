import { codesOf, labelOf } from '../contracts/nomenclatures.ts';
import { qualiteDonnees } from '../contracts/qualiteDonnees.ts';
import { formatValue } from '../format/formatValue.ts';
import { shortName } from '../format/shortName.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';
import { type TableCell, type TableRow, tableCell } from './tableCell.ts';
import { territoryLink } from './territoryLink.ts';

export type DataQuality = PublishedRow<typeof qualiteDonnees>;

/** What may be unknown, in the last year in which everybody was followed long enough. */
export interface QualityColumn {
  information: DataQuality['information'];
  label: string;
  year: number;
}

const byPlace = Map.groupBy(readPublished(qualiteDonnees), ({ annee, information }) =>
  [annee, information].join(' '),
);

/** One column for each information, with its year. */
export function qualityColumns(): QualityColumn[] {
  return codesOf('information').flatMap((information) => {
    const year = years().findLast((one) => isWhole(one, information));
    return year === undefined
      ? []
      : [{ information, label: labelOf('information', information), year }];
  });
}

/** The region's share in a column. */
export function regionQuality({ year, information }: QualityColumn): DataQuality | undefined {
  return rowsOf(year, information).find((row) => row.territoire_niveau === 'region');
}

/** Shares of the region and of each mission locale, a row each. */
export function qualityTable(columns: readonly QualityColumn[]): TableRow[] {
  const [first] = columns;
  if (first === undefined) return [];
  return rowsOf(first.year, first.information)
    .filter(({ territoire_niveau }) => territoire_niveau !== 'departement')
    .map(({ territoire_niveau, territoire_nom, territoire_code }) => ({
      heading: shortName(territoire_nom),
      href: territoryLink(territoire_niveau, territoire_code),
      cells: columns.map(({ year, information }) => {
        const row = rowsOf(year, information).find(
          (one) =>
            one.territoire_code === territoire_code && one.territoire_niveau !== 'departement',
        );
        return row ? shareCell(row) : null;
      }),
    }));
}

function shareCell(row: DataQuality): TableCell {
  const shown = formatValue({
    valeur: row.part,
    unite: '%',
    statut_valeur: row.statut_valeur,
  });
  return tableCell(qualiteDonnees, row, 'part', shown);
}

function rowsOf(year: number, information: string): DataQuality[] {
  return byPlace.get([year, information].join(' ')) ?? [];
}

function years(): number[] {
  return [...new Set(readPublished(qualiteDonnees).map(({ annee }) => annee))].sort(
    (a, b) => a - b,
  );
}

/** Is it published for the region? Of situations after the reception, whole years alone are. */
function isWhole(year: number, information: string): boolean {
  return rowsOf(year, information).some(
    ({ territoire_niveau, jeunes }) => territoire_niveau === 'region' && jeunes !== null,
  );
}
