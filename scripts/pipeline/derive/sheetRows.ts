import type { Contract, RowOf } from '../../../src/contracts/contract.ts';
import { roundingStep } from '../../../src/contracts/countError.ts';
import { indicatorOf } from '../../../src/contracts/indicatorCatalogue.ts';
import { jeunesResidents } from '../../../src/contracts/jeunesResidents.ts';
import { labelOf, type NomenclatureName } from '../../../src/contracts/nomenclatures.ts';
import { populationJeunes } from '../../../src/contracts/populationJeunes.ts';
import { type Dimension, dimensionNomenclature } from '../../../src/contracts/profileModalities.ts';
import type { territorySheet } from '../../../src/contracts/territorySheet.ts';
import type { Cell } from '../dataset.ts';
import type { PublishedTable } from './publishedTables.ts';

type Row = Record<string, Cell>;

export type SheetRow = RowOf<typeof territorySheet> & { statut: string };

type OwnCells = Partial<Record<keyof SheetRow, Cell>>;

/**
 * What each dataset's rows say in the common columns; the columns left out are empty. A row of several
 * measures is as many rows of the file.
 */
const readers: Record<string, (row: Row) => OwnCells | OwnCells[]> = {
  chiffres_cles: (row) => ({
    ...figure(row),
    libelle: indicatorOf(String(row.indicateur)).label,
  }),
  profil_annuel: (row) => ({
    ...counted(row, row.annee),
    libelle: `${labelOf('population', String(row.population))} – ${modalityWords(row)}`,
    population: row.population ?? null,
    dimension: row.dimension ?? null,
    modalite: row.modalite ?? null,
  }),
  taux_par_profil: (row) => ({
    ...figure(row),
    libelle: `${indicatorOf(String(row.indicateur)).label} – ${modalityWords(row)}`,
    dimension: row.dimension ?? null,
    modalite: row.modalite ?? null,
  }),
  activite_mensuelle: (row) => ({
    ...counted(row, row.periode),
    libelle: indicatorOf(String(row.indicateur)).label,
    unite: indicatorOf(String(row.indicateur)).unit,
  }),
  parcours_situations: (row) => ({
    ...counted(row, row.cohorte),
    libelle: `${labelOf('situation', String(row.situation))}, ${row.mois_depuis_accueil} mois après le premier accueil (${row.population})`,
    denominateur: row.observes ?? null,
    population: row.population ?? null,
    dimension: 'situation',
    modalite: row.situation ?? null,
    mois_depuis_accueil: row.mois_depuis_accueil ?? null,
  }),
  parcours_parts: (row) => ({
    ...counted(row, row.cohorte),
    ...bounds(row),
    libelle: `${labelOf('serie', String(row.serie))} – ${labelOf('situation', String(row.situation))}, à ${row.mois} mois${departWords(row)} (${row.population})`,
    valeur: row.part ?? null,
    unite: '%',
    numerateur: row.numerateur ?? null,
    denominateur: row.denominateur ?? null,
    indicateur: row.serie ?? null,
    population: row.population ?? null,
    dimension: 'situation',
    modalite: row.situation ?? null,
    ...sinceReception(row.serie === 'apres_formation' ? null : row.mois),
  }),
  parcours_courbes: (row) => ({
    ...entered(row),
    ...bounds(row),
    libelle: `Part déjà entrée – ${entryWords(row)} ; ${labelOf('hypothese', String(row.hypothese)).toLowerCase()}`,
    valeur: row.estimation ?? null,
    unite: '%',
  }),
  parcours_ecarts: (row) => ({
    ...entered(row),
    ...bounds(row),
    libelle: `${labelOf('comparaison', String(row.comparaison))} : écart – ${entryWords(row)}${row.reference === 'reste_region' ? '' : ` ; face à ${row.reference}`}`,
    valeur: row.ecart ?? null,
    unite: 'points',
  }),
  qualite_donnees: (row) => ({
    ...counted(row, row.annee),
    libelle: `Information manquante – ${labelOf('information', String(row.information))}`,
    valeur: row.part ?? null,
    unite: '%',
    numerateur: row.inconnus ?? null,
    denominateur: row.jeunes ?? null,
    // What follows the reception is counted in the pathways.
    arrondi: /^situation_\d/.test(String(row.information)) ? roundingStep : null,
  }),
  missions_locales_semblables: (row) => ({
    territoire_niveau: 'mission_locale',
    territoire_code: row.code ?? null,
    territoire_nom: row.nom ?? null,
    periode: String(row.annee),
    libelle: `Distance de taille et de profil : ${row.nom_semblable} (${row.code_semblable})`,
    valeur: row.distance ?? null,
    unite: 'écarts-types',
  }),
  contexte_officiel: (row) => ({ ...row }),
  jeunes_residents: (row) => measured(row, jeunesResidents),
  population_jeunes: (row) => measured(row, populationJeunes),
  chomage_localise: (row) => ({
    periode: row.trimestre ?? null,
    libelle: 'Taux de chômage localisé',
    valeur: row.taux_chomage ?? null,
    unite: '%',
    indicateur: 'taux_chomage',
    editeur: 'Insee',
  }),
  contexte_social: (row) => ({
    ...row,
    periode: String(row.annee),
    libelle: labelOf('indicateur_social', String(row.indicateur)),
  }),
  reperes_publies: (row) => ({ ...row }),
};

/** A row of several measures of a year, column by column, with the words and the unit of each. */
function measured(row: Row, { row: { shape } }: Pick<Contract, 'row'>): OwnCells[] {
  return Object.entries(shape).flatMap(([column, field]) => {
    const { title, unit, counts } = field.meta() ?? {};
    if (column === 'annee' || !title || !unit || !counts) return [];
    return [
      {
        ...row,
        // Of the row it is the number of inhabitants.
        population: null,
        periode: String(row.annee),
        libelle: title,
        valeur: row[column] ?? null,
        unite: unit,
        indicateur: column,
      },
    ];
  });
}

/** Datasets whose rows are in the file of a territory, in the order in which it gives them. */
export const sheetDatasets: readonly string[] = Object.keys(readers);

/** Columns, in order, with the value of a row that has no such notion. */
const empty: SheetRow = {
  territoire_niveau: 'departement',
  territoire_code: '',
  territoire_nom: '',
  jeu: '',
  periode: '',
  libelle: '',
  valeur: null,
  unite: '',
  statut_valeur: 'publie',
  borne_basse: null,
  borne_haute: null,
  numerateur: null,
  denominateur: null,
  indicateur: null,
  population: null,
  dimension: null,
  modalite: null,
  mois_depuis_accueil: null,
  source: '',
  editeur: null,
  date_source: '',
  adresse: null,
  remarque: null,
  arrondi: null,
  statut: '',
};

const columns = Object.keys(empty);

/** A row of a published table, in the columns of the file of a territory: one row for each measure. */
export function sheetRows(table: PublishedTable, row: Row): SheetRow[] {
  return [readers[table.contract.name]?.(row) ?? {}]
    .flat()
    .map((own) => inColumns(table, row, own));
}

function inColumns(table: PublishedTable, row: Row, own: Row): SheetRow {
  const values: Row = {
    territoire_niveau: row.territoire_niveau ?? null,
    territoire_code: row.territoire_code ?? null,
    territoire_nom: row.territoire_nom ?? null,
    source: table.source,
    date_source: table.extractedOn ?? table.publishedOn,
    arrondi: row.arrondi ?? (table.contract.fromRounded ? roundingStep : null),
    statut: row.statut ?? null,
    ...own,
    jeu: table.contract.name,
  };
  const sheet: Row = { ...empty };
  for (const column of columns) {
    const value = values[column] ?? null;
    if (value !== null) sheet[column] = value;
  }
  return sheet as unknown as SheetRow;
}

/** What the rows that count young people share. */
function counted(row: Row, period: Cell | undefined) {
  return {
    periode: String(period),
    valeur: row.effectif ?? null,
    unite: 'jeunes',
    statut_valeur: row.statut_valeur ?? null,
    indicateur: row.indicateur ?? null,
  };
}

/** What a figure with its terms and its interval says. */
function figure(row: Row) {
  return {
    ...counted(row, row.annee),
    valeur: row.valeur ?? null,
    unite: row.unite ?? null,
    borne_basse: row.borne_basse ?? null,
    borne_haute: row.borne_haute ?? null,
    numerateur: row.numerateur ?? null,
    denominateur: row.denominateur ?? null,
  };
}

/** What the rows of the curves of first entry share. */
function entered(row: Row) {
  return {
    ...counted(row, row.cohorte),
    indicateur: row.issue ?? null,
    population: row.population ?? null,
    dimension: 'evenement',
    modalite: row.evenement ?? null,
    ...sinceReception(row.mois),
  };
}

/** “Première entrée en emploi, à 12 mois (ensemble)”. */
function entryWords(row: Row): string {
  const issue = labelOf('issue', String(row.issue));
  const event =
    row.issue === 'first_exit' ? ` (${labelOf('evenement', String(row.evenement))})` : '';
  return `${issue}${event}, à ${row.mois} mois (${row.population})`;
}

/** Where a share starts from, when it is not everybody. */
function departWords({ serie, depart }: Row): string {
  if (depart === 'ensemble') return '';
  const nomenclature: NomenclatureName = serie === 'apres_formation' ? 'financement' : 'situation';
  return `, ${labelOf(nomenclature, String(depart)).toLowerCase()}`;
}

function sinceReception(month: Cell | undefined) {
  return { mois_depuis_accueil: month ?? null };
}

function bounds(row: Row) {
  return { borne_basse: row.borne_basse ?? null, borne_haute: row.borne_haute ?? null };
}

/** “Âge : 18 à 21 ans”. */
function modalityWords({ dimension, modalite }: Row): string {
  const nomenclature: NomenclatureName = dimensionNomenclature[dimension as Dimension];
  return `${labelOf('dimension', String(dimension))} : ${labelOf(nomenclature, String(modalite))}`;
}
