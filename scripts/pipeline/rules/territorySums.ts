import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { territoryRegister } from './territoryRegister.ts';

const additive = ['activite_annuelle', 'profil_annuel', 'activite_mensuelle'];

/**
 * Missions locales add up to their département and départements to the region, wherever
 * all the terms and the total are published.
 */
export const territorySums: Rule = (dataset, datasets) => {
  if (!additive.includes(dataset.contract.name)) return [];
  const parents = new Map(
    territoryRegister(datasets).flatMap(({ level, code, departement }) => {
      if (level === 'departement') return [[`departement|${code}`, 'region']];
      return departement === null ? [] : [[`mission_locale|${code}`, `departement|${departement}`]];
    }) as [string, string][],
  );
  const totals = rowsByKey(dataset, (row) => ownKey(row));
  const children = rowsByKey(dataset, (row) => parentKey(row, parents));
  return [...children].flatMap(([key, terms]) => {
    const total = totals.get(key)?.[0];
    return total === undefined ? [] : checkSum(total, terms);
  });
};

function checkSum(total: ReadRow, terms: ReadRow[]): Anomaly[] {
  const counts = [total, ...terms].map(({ values }) => values.effectif);
  if (counts.some((count) => typeof count !== 'number')) return [];
  const sum = terms.reduce((partial, { values }) => partial + Number(values.effectif), 0);
  if (sum === total.values.effectif) return [];
  const { territoire_nom: name, annee, periode } = total.values;
  return [
    error(
      placeOf(total, 'effectif'),
      `le total de ${name} (${annee ?? periode}) est ${total.values.effectif}, la somme de ses ${terms.length} territoires est ${sum}`,
      'un total égal à la somme de ses territoires',
      'corrigez le total ou le territoire fautif',
    ),
  ];
}

/** What a row counts, whatever its territory. */
function measure({ values }: ReadRow): string {
  return ['annee', 'periode', 'indicateur', 'population', 'dimension', 'modalite']
    .map((field) => values[field] ?? '')
    .join('|');
}

function ownKey(row: ReadRow): string {
  const { territoire_niveau: level, territoire_code: code } = row.values;
  return `${measure(row)}#${level === 'region' ? 'region' : `${level}|${code}`}`;
}

function parentKey(row: ReadRow, parents: Map<string, string>): string | null {
  const { territoire_niveau: level, territoire_code: code } = row.values;
  const parent = parents.get(`${level}|${code}`);
  return parent === undefined ? null : `${measure(row)}#${parent}`;
}

function rowsByKey({ rows }: Dataset, keyOf: (row: ReadRow) => string | null) {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
