import type { Contract } from '../contracts/contract.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { labelOf, type NomenclatureName, nomenclatures } from '../contracts/nomenclatures.ts';
import { everybody, pathwayPopulations } from '../contracts/pathwayPopulations.ts';
import { type Dimension, dimensionNomenclature } from '../contracts/profileModalities.ts';
import { formatPeriod } from '../format/formatPeriod.ts';
import { modalityLabel } from '../format/modalityLabel.ts';
import { uncapitalized } from '../format/uncapitalized.ts';
import type { Row } from './publication.ts';

/** Columns that another one says already, or that go without saying. */
const silent = new Set(['territoire_niveau', 'comparaison', 'serie', 'evenement']);

/**
 * What a row is about, in words: “cohorte 2023, Nouvelle-Aquitaine, à 12 mois, emploi”; `columns`
 * are those of the key that are to be said.
 */
export function rowWords(
  contract: Contract,
  row: Row,
  columns: readonly string[] = contract.key,
): string {
  const words = columns.map((column) => columnWords(contract, row, column));
  return words.filter((word) => word !== '').join(', ');
}

/** The value of a column of a row, in words; nothing when it goes without saying. */
export function columnWords(contract: Contract, row: Row, column: string): string {
  const value = String(row[column]);
  if (silent.has(column) && !(column === 'evenement' && row.issue === 'first_exit')) return '';
  switch (column) {
    case 'cohorte':
      return row.serie === 'apres_formation' ? `sortis en ${value}` : `cohorte ${value}`;
    case 'annee_sortie':
      return `sortis en ${value}`;
    case 'territoire_code':
      return String(row.territoire_nom);
    case 'mois':
    case 'mois_depuis_accueil':
    case 'horizon':
      return value === '0' ? 'le mois de l’accueil' : `à ${value} mois`;
    case 'population':
      return value === everybody ? '' : populationLabel(value);
    case 'depart':
      return departureWords(String(row.serie), value);
    case 'reference':
      return `face à ${referenceWords(value)}`;
    case 'hypothese':
      return value === 'observe' ? '' : uncapitalized(labelOf('hypothese', value));
    case 'situation_entree':
      return `de ${uncapitalized(labelOf('situation', value))}`;
    case 'situation_horizon':
      return `à ${uncapitalized(labelOf('situation', value))}`;
    case 'indicateur':
      return 'libelle' in row ? String(row.libelle) : codeWords(contract, column, value);
    case 'periode':
      return formatPeriod(value);
    case 'modalite':
      return modalityWords(String(row.dimension), value);
    case 'dimension':
      return '';
    default:
      return codeWords(contract, column, value);
  }
}

/** The situation at the first reception, or who financed the training. */
function departureWords(series: string, value: string): string {
  if (value === everybody) return '';
  if (series === 'apres_formation') return uncapitalized(labelOf('financement', value));
  return `à l’accueil : ${uncapitalized(labelOf('situation', value))}`;
}

/** The words of a population of the pathways or of the annual profile. */
function populationLabel(code: string): string {
  const known = pathwayPopulations.find((population) => population.code === code);
  return uncapitalized(known?.label ?? labelOf('population', code));
}

/** A cohort (year), a population, or the rest of the region. */
function referenceWords(value: string): string {
  if (/^\d{4}$/.test(value)) return `la cohorte ${value}`;
  return value === 'reste_region' ? 'le reste de la région' : `« ${populationLabel(value)} »`;
}

function modalityWords(dimension: string, modality: string): string {
  if (!(dimension in dimensionNomenclature)) return modality;
  return uncapitalized(modalityLabel(dimension as Dimension, modality));
}

function codeWords(contract: Contract, column: string, value: string): string {
  const coded = contract.row.shape[column]?.meta()?.nomenclature as NomenclatureName | undefined;
  if (coded) return uncapitalized(labelOf(coded, value));
  if (column === 'indicateur') return uncapitalized(indicatorOf(value).label);
  if (value === everybody) return '';
  const isSituation = column === 'situation' && value in nomenclatures.situation;
  return isSituation ? uncapitalized(labelOf('situation', value)) : value;
}
