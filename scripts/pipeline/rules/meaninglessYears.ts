import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

const catalogue = new Map(indicatorCatalogue.map((indicator) => [indicator.id, indicator]));

/** `sans_objet` is said of the years in which an indicator has no meaning, and of no other. */
export const meaninglessYears: Rule = ({ contract, rows }) => {
  if (contract.name !== 'activite_annuelle') return [];
  return rows
    .filter((row) => isMeaningless(row) !== (row.values.statut_valeur === 'sans_objet'))
    .map((row) =>
      error(
        placeOf(row, 'statut_valeur'),
        `${row.values.indicateur} en ${row.values.annee} a le statut « ${row.values.statut_valeur} »`,
        isMeaningless(row)
          ? '« sans_objet », car le dispositif n’existait pas cette année-là'
          : 'un autre statut que « sans_objet » : l’indicateur existe cette année-là',
        'corrigez statut_valeur',
      ),
    );
};

function isMeaningless({ values }: ReadRow): boolean {
  const indicator = catalogue.get(String(values.indicateur));
  const year = Number(values.annee);
  return year < (indicator?.firstYear ?? -Infinity) || year > (indicator?.lastYear ?? Infinity);
}
