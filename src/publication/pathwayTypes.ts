import { parcoursTypes } from '../contracts/parcoursTypes.ts';
import { parcoursTypesMois } from '../contracts/parcoursTypesMois.ts';
import { parcoursTypesNoms } from '../contracts/parcoursTypesNoms.ts';
import { roundedToZero } from '../format/absences.ts';
import { formatPercent } from '../format/formatPercent.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';
import { type TableCell, tableCell } from './tableCell.ts';

type TypeMonth = PublishedRow<typeof parcoursTypesMois>;
type TypeShare = PublishedRow<typeof parcoursTypes>;

/** A type of pathway: its name, its chronogram, and its share of each cohort. */
export interface PathwayType {
  name: string;
  description: string;
  months: readonly TypeMonth[];
  shares: readonly TypeShare[];
}

/** The types in the order of their names, and the cohorts that are parted; none if unpublished. */
export function pathwayTypes(): { types: PathwayType[]; cohorts: number[] } {
  const months = Map.groupBy(readPublished(parcoursTypesMois), ({ type }) => type);
  const shares = readPublished(parcoursTypes);
  const cohorts = [...new Set(shares.map(({ cohorte }) => cohorte))].sort((a, b) => a - b);
  const types = readPublished(parcoursTypesNoms).flatMap(({ type, nom, description }) => {
    const own = months.get(type);
    const parts = shares.filter((row) => row.type === type);
    return own === undefined ? [] : [{ name: nom, description, months: own, shares: parts }];
  });
  return { types, cohorts };
}

/** The share of a type in a cohort, rounded; nobody can tell a zero from a few people. */
export function typeShareCell(row: TypeShare | undefined): TableCell | null {
  return row === undefined ? null : partCell(parcoursTypes, row);
}

/** The share of a situation in a month of a type. */
export function typeMonthCell(row: TypeMonth | undefined): TableCell | null {
  return row === undefined ? null : partCell(parcoursTypesMois, row);
}

function partCell(
  contract: typeof parcoursTypes | typeof parcoursTypesMois,
  row: TypeShare | TypeMonth,
): TableCell {
  const zero = {
    kind: 'arrondi_zero',
    ...roundedToZero,
    text: `${roundedToZero.text}\u00a0%`,
  } as const;
  return tableCell(
    contract,
    { ...row },
    'part',
    row.part === 0 ? zero : formatPercent(row.part, 0),
  );
}
