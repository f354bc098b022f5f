import { inserjeunesCfa } from '../contracts/inserjeunesCfa.ts';
import { centreName } from '../format/centreName.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

export type CentreRow = PublishedRow<typeof inserjeunesCfa>;

/** A centre of apprenticeship that is in the last cumul. */
export interface TrainingCentre {
  uai: string;
  name: string;
  /** Its figures in the last cumul. */
  last: CentreRow;
  /** Those of every cumul, the last one first. */
  rows: readonly CentreRow[];
}

/** The centres of a département, by name; those of former cumuls alone are counted. */
export interface CentreDepartement {
  code: string;
  name: string;
  centres: readonly TrainingCentre[];
  former: number;
}

const collator = new Intl.Collator('fr');

/** The last cumul that is published; null without any. */
export function lastCumul(): string | null {
  const cumuls = readPublished(inserjeunesCfa).map(({ cumul }) => cumul);
  return cumuls.sort().at(-1) ?? null;
}

const later = {
  taux_emploi_12_mois: 'l’emploi à 12 mois',
  taux_emploi_18_mois: 'l’emploi à 18 mois',
  taux_emploi_24_mois: 'l’emploi à 24 mois',
  part_contrats_interrompus: 'les contrats interrompus',
} as const;

/** What former cumuls told and the last one does not, of any centre: “l’emploi à 18 mois”. */
export function untoldSince(): string[] {
  const rows = readPublished(inserjeunesCfa);
  const last = lastCumul();
  return Object.entries(later)
    .filter(([column]) => {
      const told = rows.filter((row) => row[column as keyof typeof later] !== null);
      return told.length > 0 && told.every(({ cumul }) => cumul !== last);
    })
    .map(([, words]) => words);
}

let known: CentreDepartement[] | undefined;

/** The départements that have centres in the last cumul, by name: centres are never ranked. */
export function centreDepartements(): readonly CentreDepartement[] {
  // Every page asks whether there are some.
  known ??= readDepartements();
  return known;
}

function readDepartements(): CentreDepartement[] {
  const cumul = lastCumul();
  const byDepartement = Map.groupBy(
    readPublished(inserjeunesCfa),
    ({ departement_code: code }) => code,
  );
  return [...byDepartement]
    .map(([code, rows]) => {
      const known = [...Map.groupBy(rows, ({ uai }) => uai)];
      const centres = known.flatMap(([uai, own]) => centreOf(uai, own, cumul) ?? []);
      return {
        code,
        name: rows[0]?.departement_nom ?? code,
        centres: centres.sort((a, b) => collator.compare(a.name, b.name)),
        former: known.length - centres.length,
      };
    })
    .filter(({ centres }) => centres.length > 0)
    .sort((a, b) => collator.compare(a.name, b.name));
}

function centreOf(
  uai: string,
  own: readonly CentreRow[],
  cumul: string | null,
): TrainingCentre | null {
  const rows = own.toSorted((a, b) => (a.cumul < b.cumul ? 1 : -1));
  const last = rows.find((row) => row.cumul === cumul);
  return last ? { uai, name: centreName(last.centre), last, rows } : null;
}

/** Whether the producer tells the employment after the training, by which a centre is listed. */
export function isTold({ last }: TrainingCentre): boolean {
  return last.taux_emploi_6_mois !== null;
}

/** Whether some centre can be compared with what was expected of it, as the chart of all does. */
export function hasCentreGaps(): boolean {
  return centreDepartements().some(({ centres }) =>
    centres.some(({ last }) => last.valeur_ajoutee_6_mois !== null),
  );
}
