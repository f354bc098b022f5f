import { reseauAnnuel } from '../contracts/reseauAnnuel.ts';
import { formatValue } from '../format/formatValue.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';
import { type TableRow, tableCell } from './tableCell.ts';

const columns = ['lieux_accueil', 'professionnels_etp', 'conseillers_etp'] as const;

/** The places and staff of a mission locale by year, as `reseau_annuel` holds them. */
export function resourceRows(
  code: string,
  published: readonly PublishedRow<typeof reseauAnnuel>[] = readPublished(reseauAnnuel),
): { years: number[]; rows: TableRow[] } {
  const held = published
    .filter((row) => row.code_ml === code)
    .toSorted((a, b) => a.annee - b.annee);
  const rows = columns.map((column) => {
    const { title = column, unit = '' } = reseauAnnuel.row.shape[column].meta() ?? {};
    const heading = unit === 'ETP' ? `${title} (ETP)` : title;
    const cells = held.map((row) => {
      const valeur = row[column];
      const statut_valeur = valeur === null ? 'non_disponible' : 'publie';
      const shown = formatValue({ valeur, unite: String(unit), statut_valeur });
      return tableCell(reseauAnnuel, row, column, shown);
    });
    return { heading, cells };
  });
  return { years: held.map(({ annee }) => annee), rows };
}
