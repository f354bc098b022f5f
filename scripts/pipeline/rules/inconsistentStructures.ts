import { structureCodes } from '../../../src/contracts/structureCodes.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

/**
 * A mission locale belongs to the département of its town (not to the region, whose code has
 * two digits too), ends after it begins, and once ended may have successors, which are active then.
 */
export const inconsistentStructures: Rule = ({ contract, rows, complete }, datasets) => {
  const areas = datasets.get('territoires');
  if (contract.name !== 'missions_locales' || !areas?.complete) return [];
  const regions = new Set(
    areas.rows
      .filter(({ values }) => values.territoire_niveau === 'region')
      .map(({ values }) => values.territoire_code),
  );
  const structures = new Map(rows.map((row) => [String(row.values.code), row]));
  return rows.flatMap((row) => [
    ...(regions.has(row.values.departement ?? null) ? [regionError(row)] : checkTown(row)),
    ...checkValidity(row),
    ...(complete ? checkSuccessors(row, structures) : []),
  ]);
};

function regionError(row: ReadRow): Anomaly {
  return error(
    placeOf(row, 'departement'),
    `le département « ${row.values.departement} » de ${row.values.nom} est le code de la région`,
    'le code Insee du département du siège',
    'corrigez le code',
  );
}

function checkTown(row: ReadRow): Anomaly[] {
  const { nom, departement, commune_insee } = row.values;
  if (String(commune_insee).startsWith(String(departement))) return [];
  return [
    error(
      placeOf(row, 'commune_insee'),
      `la commune ${commune_insee} de ${nom} n’est pas dans le département ${departement}`,
      'un code Insee qui commence par celui du département',
      'corrigez le code de la commune ou celui du département',
    ),
  ];
}

function checkValidity(row: ReadRow): Anomaly[] {
  const { nom, debut_validite: start, fin_validite: end } = row.values;
  if (typeof end !== 'number' || end >= Number(start)) return [];
  return [
    error(
      placeOf(row, 'fin_validite'),
      `${nom} finit en ${end}, avant de commencer en ${start}`,
      'une fin de validité qui suit le début',
      'corrigez l’une des deux années',
    ),
  ];
}

function checkSuccessors(row: ReadRow, structures: ReadonlyMap<string, ReadRow>): Anomaly[] {
  const { nom, code, fin_validite: end, successeur } = row.values;
  if (successeur === null) return [];
  const codes = structureCodes(String(successeur));
  const said = (message: string, expected: string, remedy: string) =>
    error(placeOf(row, 'successeur'), message, expected, remedy);
  if (typeof end !== 'number' || codes.includes(String(code))) {
    return [
      said(
        typeof end !== 'number'
          ? `${nom} a un successeur mais pas de fin de validité`
          : `${nom} est son propre successeur`,
        'un successeur pour les seules structures qui ont pris fin, autre qu’elles-mêmes',
        'donnez fin_validite, ou corrigez le successeur',
      ),
    ];
  }
  return codes.flatMap((successor) => {
    const { debut_validite: from, fin_validite: to } = structures.get(successor)?.values ?? {};
    if (from === undefined) {
      return said(
        `« ${successor} » n’existe pas dans missions_locales`,
        'un ou plusieurs codes de missions_locales, séparés par une espace',
        'corrigez la cellule, ou ajoutez la ligne de la structure qui a succédé',
      );
    }
    if (Number(from) <= end + 1 && (typeof to !== 'number' || to > end)) return [];
    return said(
      `${nom} finit en ${end}, et son successeur ${successor} n’est pas en activité en ${end + 1}`,
      'un successeur en activité l’année qui suit la fin',
      'corrigez les années : celle d’une fusion ou d’une division revient entière à la structure qui en est issue',
    );
  });
}
