import { inserjeunesCfa } from '../../../src/contracts/inserjeunesCfa.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { territoryRegister } from './territoryRegister.ts';

/** All are published in whole %, or in whole points: sums and differences may be one away. */
const rounding = 1;
const shares = ['part_poursuite_etudes', 'part_emploi_6_mois', 'part_autre_situation_6_mois'];

/**
 * Centres of apprenticeship: the département is that of the code and one of the region, a cumul is
 * two years that follow, and what was published together agrees within its rounding.
 */
export const trainingCentres: Rule = ({ contract, rows }, datasets) => {
  if (contract.name !== inserjeunesCfa.name) return [];
  const register = territoryRegister(datasets);
  const names =
    register &&
    new Map(
      register.filter(({ level }) => level === 'departement').map(({ code, name }) => [code, name]),
    );
  return rows.flatMap((row) => [
    ...otherYears(row),
    ...(otherDepartement(row) ?? (names ? strangers(row, names) : [])),
    ...otherAddedValue(row),
    ...otherWhole(row),
  ]);
};

const nameOf = ({ values }: ReadRow) => `${values.uai} (${values.centre})`;

function otherYears(row: ReadRow): Anomaly[] {
  const [first, last] = String(row.values.cumul).split('-').map(Number);
  if (last === Number(first) + 1) return [];
  return [
    error(
      placeOf(row, 'cumul'),
      `le cumul « ${row.values.cumul} » n’a pas deux années qui se suivent`,
      'une année et la suivante, comme 2023-2024',
      'reprenez le cumul de la source',
    ),
  ];
}

function otherDepartement(row: ReadRow): Anomaly[] | null {
  const { uai, departement_code: code } = row.values;
  const start = String(uai).slice(0, 3);
  if (start === `0${code}`) return null;
  return [
    error(
      placeOf(row, 'departement_code'),
      `le centre ${nameOf(row)} est donné au département ${code}, et son code commence par ${start}`,
      'le département que donnent les trois premiers chiffres du code',
      'corrigez le code du département, ou reprenez l’UAI de la source avec ses zéros',
    ),
  ];
}

function strangers(row: ReadRow, names: ReadonlyMap<string, string>): Anomaly[] {
  const { departement_code: code, departement_nom: written } = row.values;
  const name = names.get(String(code));
  if (name === undefined) {
    return [
      error(
        placeOf(row, 'departement_code'),
        `le centre ${nameOf(row)} est du département ${code}, qui n’est pas de la région`,
        'un département de data/territoires',
        'retirez les centres des autres régions',
      ),
    ];
  }
  if (name === written) return [];
  return [
    error(
      placeOf(row, 'departement_nom'),
      `le département ${code} est nommé « ${written} »`,
      `« ${name} »`,
      'reprenez le nom de data/territoires',
    ),
  ];
}

function otherAddedValue(row: ReadRow): Anomaly[] {
  const {
    taux_emploi_6_mois: rate,
    taux_emploi_6_mois_attendu: expected,
    valeur_ajoutee_6_mois: added,
  } = row.values;
  if (typeof rate !== 'number' || typeof expected !== 'number' || typeof added !== 'number')
    return [];
  if (Math.abs(rate - expected - added) <= rounding) return [];
  return [
    error(
      placeOf(row, 'valeur_ajoutee_6_mois'),
      `le centre ${nameOf(row)} a une valeur ajoutée de ${added}, et ses taux donnent ${rate - expected}`,
      'le taux d’emploi moins le taux attendu, à un point près',
      'corrigez l’un des trois d’après la source',
    ),
  ];
}

function otherWhole(row: ReadRow): Anomaly[] {
  const parts = shares.map((column) => row.values[column]);
  if (!parts.every((part) => typeof part === 'number')) return [];
  const sum = parts.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 100) <= rounding) return [];
  return [
    error(
      placeOf(row, 'part_poursuite_etudes'),
      `les trois parts du centre ${nameOf(row)} totalisent ${sum}`,
      '100, à un point près',
      'corrigez l’une d’elles d’après la source',
    ),
  ];
}
