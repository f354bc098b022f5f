import { currentStructure, type StructureEnd } from '../../../src/contracts/currentStructure.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, type Datasets, placeOf, type ReadRow } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Names given in one message; the others are counted. */
const named = 5;

/**
 * The national coverage file and the two registers speak of the same places. A gap is a warning:
 * municipalities merge, structures change, and the file is published by others.
 */
export const coverageGaps: Rule = (dataset, datasets) => {
  if (dataset.contract.name !== 'couverture') return [];
  const towns = registerOf(datasets, 'communes');
  const structures = registerOf(datasets, 'missions_locales');
  const covered = Map.groupBy(dataset.rows, ({ values }) => String(values.commune_insee));
  const codes = new Set(towns?.rows.map(({ values }) => String(values.code)));
  return [
    ...(towns
      ? [
          ...gap(dataset, {
            about: 'communes du fichier absentes du répertoire des communes',
            found: firstOf(covered).filter(
              ({ values }) => !codes.has(String(values.commune_insee)),
            ),
            name: ({ values }) => `${values.commune} (${values.commune_insee})`,
            expected: 'des communes de data/communes',
            remedy: 'si elles ont fusionné, ce sont d’anciens codes : elles ne seront pas trouvées',
          }),
          ...gap(dataset, {
            about: 'communes de la région sans mission locale dans le fichier',
            found: towns.rows.filter(({ values }) => !covered.has(String(values.code))),
            name: ({ values }) => `${values.nom} (${values.code})`,
            expected: 'une ligne par commune',
            remedy: 'la page donnera toutes les missions locales de leur département',
          }),
        ]
      : []),
    ...gap(dataset, {
      about: 'communes de plusieurs missions locales',
      found: [...covered.values()].flatMap(([, second]) => second ?? []),
      name: ({ values }) => `${values.commune} (${values.commune_insee})`,
      expected: 'une mission locale par commune',
      remedy: 'si le fichier d’origine le dit aussi, laissez-les : la page les donnera toutes',
    }),
    ...(structures
      ? gap(dataset, {
          about: 'missions locales du fichier absentes du répertoire, ou closes sans un successeur',
          found: strangers(dataset, structures),
          name: ({ values }) => `${values.mission_locale} (${values.code_ml})`,
          expected: 'des codes de data/missions_locales',
          remedy:
            'la page donnera leur nom sans adresse ; mettez le répertoire à jour s’il a changé',
        })
      : []),
  ];
};

/** A register that could be read whole, else null. */
function registerOf(datasets: Datasets, name: string): Dataset | null {
  const dataset = datasets.get(name);
  return dataset?.complete ? dataset : null;
}

function firstOf(groups: ReadonlyMap<string, readonly ReadRow[]>): ReadRow[] {
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** A row of each mission locale that the register sends nowhere. */
function strangers(dataset: Dataset, { rows }: Dataset): ReadRow[] {
  const register = rows.map(({ values }) => values as unknown as StructureEnd);
  return firstOf(Map.groupBy(dataset.rows, ({ values }) => String(values.code_ml))).filter(
    ({ values }) => currentStructure(register, String(values.code_ml)) === null,
  );
}

interface Gap {
  about: string;
  found: readonly ReadRow[];
  name: (row: ReadRow) => string;
  expected: string;
  remedy: string;
}

/** One warning for what is found, at its first line in the file, or at the top for what is not there. */
function gap({ editions }: Dataset, { about, found, name, expected, remedy }: Gap): Anomaly[] {
  const edition = editions.at(-1);
  const [first] = found;
  if (first === undefined || edition === undefined) return [];
  const place =
    first.edition === edition
      ? placeOf(first, 'commune_insee')
      : { file: edition.file, line: 1, column: 1 };
  const more = found.length > named ? ` et ${found.length - named} de plus` : '';
  const list = `${found.slice(0, named).map(name).join(', ')}${more}`;
  const anomaly = error(place, `${about} (${found.length}) : ${list}`, expected, remedy);
  return [{ ...anomaly, severity: 'avertissement' }];
}
