import { type Anomaly, error } from '../anomaly.ts';
import { placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

/**
 * A mission locale belongs to the département of its town (not to the region, whose code has
 * two digits too), ends after it begins, and has a successor only once ended, not itself.
 */
export const inconsistentStructures: Rule = ({ contract, rows }, datasets) => {
  const areas = datasets.get('territoires');
  if (contract.name !== 'missions_locales' || !areas?.complete) return [];
  const regions = new Set(
    areas.rows
      .filter(({ values }) => values.territoire_niveau === 'region')
      .map(({ values }) => values.territoire_code),
  );
  return rows.flatMap((row) => [
    ...(regions.has(row.values.departement ?? null) ? [regionError(row)] : checkTown(row)),
    ...checkValidity(row),
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
  const { nom, code, debut_validite: start, fin_validite: end, successeur } = row.values;
  const anomalies: Anomaly[] = [];
  if (typeof end === 'number' && end < Number(start)) {
    anomalies.push(
      error(
        placeOf(row, 'fin_validite'),
        `${nom} finit en ${end}, avant de commencer en ${start}`,
        'une fin de validité qui suit le début',
        'corrigez l’une des deux années',
      ),
    );
  }
  if (successeur !== null && (end === null || successeur === code)) {
    anomalies.push(
      error(
        placeOf(row, 'successeur'),
        end === null
          ? `${nom} a un successeur mais pas de fin de validité`
          : `${nom} est son propre successeur`,
        'un successeur pour les seules structures qui ont pris fin, autre qu’elles-mêmes',
        'donnez fin_validite, ou corrigez le successeur',
      ),
    );
  }
  return anomalies;
}
