import type { RowOf } from '../../src/contracts/contract.ts';
import { labelOf } from '../../src/contracts/nomenclatures.ts';
import type { parcoursTypesMois } from '../../src/contracts/parcoursTypesMois.ts';
import { parcoursTypesNoms } from '../../src/contracts/parcoursTypesNoms.ts';
import { type Anomaly, error } from './anomaly.ts';
import type { Datasets } from './dataset.ts';

type MonthRow = RowOf<typeof parcoursTypesMois>;

/** Months by which a type is told to the analyst who is to name it. */
const told = [0, 6, 12, 24];

/** Each of these types has a name, written by the analyst; the error says what the type is. */
export function namelessTypes(rows: readonly MonthRow[], datasets: Datasets): Anomaly[] {
  const names = datasets.get(parcoursTypesNoms.name);
  const named = new Set(names?.rows.map(({ values }) => values.type));
  const file = names?.editions.at(-1)?.file ?? `data/${parcoursTypesNoms.name}`;
  return [...Map.groupBy(rows, ({ type }) => type)]
    .filter(([type]) => !named.has(type))
    .map(([type, own]) =>
      error(
        { file, line: 1, column: 1 },
        `le type de parcours ${type} n’a pas de nom (${told.map((month) => monthWords(own, month)).join(' ; ')})`,
        `une ligne « ${type},nom,description »`,
        `nommez ce type d’après ses parts, dans un fichier de data/${parcoursTypesNoms.name}, que l’ingestion n’écrit jamais, puis relancez`,
      ),
    );
}

/** “à 6 mois, emploi 50 %, recherche d’emploi 29 %”: the situations of a fifth or more. */
function monthWords(rows: readonly MonthRow[], month: number): string {
  const shares = rows
    .filter((row) => row.mois_depuis_accueil === month && row.part >= 20)
    .sort((a, b) => b.part - a.part)
    .map(({ situation, part }) => `${labelOf('situation', situation).toLowerCase()} ${part} %`);
  return `${month === 0 ? 'à l’accueil' : `à ${month} mois`}, ${shares.join(', ') || 'rien qui domine'}`;
}
