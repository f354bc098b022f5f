import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Datasets } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Names given in one message; the others are counted. */
const named = 5;

/**
 * The national coverage file and the two registers speak of the same places. A gap is a warning:
 * municipalities merge, structures change, and the file is published by others.
 */
export const coverageGaps: Rule = (dataset, datasets) => {
  if (dataset.contract.name !== 'couverture') return [];
  const towns = namesOf(datasets, 'communes', 'nom');
  const structures = namesOf(datasets, 'missions_locales', 'nom');
  const covered = valuesOf(dataset, 'commune_insee', 'commune');
  return [
    ...gap(dataset, strangers(covered, towns), {
      message: 'communes du fichier ne sont pas au répertoire des communes',
      expected: 'des communes de data/communes',
      remedy: 'si elles ont fusionné, ce sont d’anciens codes : elles ne seront pas trouvées',
    }),
    ...gap(dataset, strangers(towns, covered), {
      message: 'communes de la région n’ont pas de mission locale dans le fichier',
      expected: 'une ligne par commune',
      remedy: 'la page donnera toutes les missions locales de leur département',
    }),
    ...gap(dataset, strangers(valuesOf(dataset, 'code_ml', 'mission_locale'), structures), {
      message: 'missions locales du fichier ne sont pas au répertoire du réseau',
      expected: 'des codes de data/missions_locales',
      remedy: 'la page donnera leur nom sans lien ; mettez le répertoire à jour s’il a changé',
    }),
  ];
};

/** Names by code of a register; null when it cannot be read whole. */
function namesOf(datasets: Datasets, register: string, name: string) {
  const dataset = datasets.get(register);
  return dataset?.complete ? valuesOf(dataset, 'code', name) : null;
}

function valuesOf({ rows }: Dataset, code: string, name: string): Map<string, string> {
  return new Map(rows.map(({ values }) => [String(values[code]), String(values[name])]));
}

/** Names of the entries whose code the others do not hold; none when one side is not known. */
function strangers(own: Map<string, string> | null, others: Map<string, string> | null): string[] {
  if (own === null || others === null) return [];
  return [...own].filter(([code]) => !others.has(code)).map(([code, name]) => `${name} (${code})`);
}

function gap(
  { editions }: Dataset,
  found: string[],
  { message, expected, remedy }: Record<'message' | 'expected' | 'remedy', string>,
): Anomaly[] {
  const file = editions.at(-1)?.file;
  if (found.length === 0 || file === undefined) return [];
  const more = found.length > named ? ` et ${found.length - named} autres` : '';
  const list = `${found.slice(0, named).join(', ')}${more}`;
  const place = { file, line: 1, column: 1 };
  const anomaly = error(place, `${found.length} ${message} : ${list}`, expected, remedy);
  return [{ ...anomaly, severity: 'avertissement' }];
}
