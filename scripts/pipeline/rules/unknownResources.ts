import { type Anomaly, error } from '../anomaly.ts';
import type { ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';
import { isActive, type Territory, territoryRegister } from './territoryRegister.ts';

/** Names given in one message; the others are counted. */
const named = 5;

const columns = ['lieux_accueil', 'professionnels_etp', 'conseillers_etp'] as const;

/**
 * A mission locale may give its means later, or never: the year is published without them. The
 * sums that need them are not available, which the analyst is told once a year and column.
 */
export const unknownResources: Rule = ({ contract, rows, complete }, datasets) => {
  const register = territoryRegister(datasets);
  if (contract.name !== 'reseau_annuel' || !complete || register === null) return [];
  const structures = register.filter(({ level }) => level === 'mission_locale');
  return [...Map.groupBy(rows, ({ values }) => Number(values.annee))].flatMap(([year, own]) => {
    const active = structures.filter((one) => isActive(one, year));
    return columns.flatMap((column) => unknownIn(year, column, active, own));
  });
};

function unknownIn(
  year: number,
  column: (typeof columns)[number],
  active: readonly Territory[],
  rows: readonly ReadRow[],
): Anomaly[] {
  const [first] = rows;
  const known = new Set(
    rows.filter(({ values }) => values[column] !== null).map(({ values }) => values.code_ml),
  );
  const silent = active.filter(({ code }) => !known.has(code));
  if (first === undefined || silent.length === 0) return [];
  const names = silent.slice(0, named).map(({ name, code }) => `${name} (${code})`);
  const others = silent.length - names.length;
  const list = `${names.join(', ')}${others > 0 ? ` et ${others} autres` : ''}`;
  const place = {
    file: first.edition.file,
    line: 1,
    column: first.edition.columns.get(column) ?? 1,
  };
  return [
    {
      ...error(
        place,
        `en ${year}, ${column} n’est pas donné pour ${list}`,
        'ce nombre pour chaque mission locale en activité : sans lui, les totaux du département et de la région sont non disponibles',
        'rien à faire s’il n’est pas connu ; sinon, complétez la cellule ou ajoutez la ligne',
      ),
      severity: 'avertissement',
    },
  ];
}
