import type { Term } from './glossary.ts';
import type { Publication, Row } from './publication.ts';
import { type ResolvedAnalysis, resolveAnalysis } from './resolveAnalysis.ts';

const region = {
  territoire_niveau: 'region',
  territoire_code: '75',
  territoire_nom: 'Nouvelle-Aquitaine',
};
const published = { statut_valeur: 'publie', statut: 'definitif' };

function curve(
  cohorte: number,
  population: string,
  issue: string,
  mois: number,
  estimation: number,
) {
  const evenement = issue.replace('_ever', '');
  return {
    ...{ cohorte, ...region, population, issue, evenement, hypothese: 'observe', mois, estimation },
    ...{ borne_basse: estimation - 0.5, borne_haute: estimation + 0.5, erreur_type: 0.25 },
    ...{ estimation_haute: estimation, perte_contact_basse: estimation, perte_contact_haute: null },
    ...published,
  };
}

function gap(cohorte: number, reference: string, ecart: number, half = 0.5) {
  return {
    ...{
      cohorte,
      ...region,
      population: 'ensemble',
      issue: 'formation_ever',
      evenement: 'formation',
    },
    ...{ comparaison: 'cohorte', reference, mois: 12, estimation: 13.5 },
    ...{ estimation_reference: 13.5 - ecart, ecart },
    ...{ borne_basse: ecart - half, borne_haute: ecart + half, ...published },
  };
}

function share(situation: string, part: number) {
  return {
    ...{
      serie: 'situations',
      cohorte: 2023,
      ...region,
      population: 'ensemble',
      depart: 'ensemble',
    },
    ...{ mois: 12, situation, numerateur: part * 10, denominateur: 1000, part },
    ...{ borne_basse: part - 1, borne_haute: part + 1, ...published },
  };
}

function count(
  annee: number,
  place: object,
  indicateur: string,
  valeur: number | null,
  unite: string,
) {
  const statut_valeur = valeur === null ? 'secret' : 'publie';
  return {
    ...{ annee, ...place, indicateur, valeur, unite, numerateur: null, denominateur: null },
    ...{ borne_basse: null, borne_haute: null, statut_valeur, statut: 'definitif' },
  };
}

const creuse = {
  territoire_niveau: 'departement',
  territoire_code: '23',
  territoire_nom: 'Creuse',
};

const tables: Readonly<Record<string, readonly Row[]>> = {
  parcours_courbes: [
    curve(2022, 'ensemble', 'formation_ever', 12, 12.76),
    curve(2023, 'ensemble', 'formation_ever', 6, 9.46),
    curve(2023, 'ensemble', 'formation_ever', 12, 13.54),
    curve(2023, 'ensemble', 'emploi_ever', 12, 29.27),
    curve(2023, 'diplome_aucun', 'formation_ever', 12, 27.1),
  ],
  parcours_ecarts: [gap(2023, '2019', 0.78), gap(2023, '2020', 0.19), gap(2023, '2021', -0.72)],
  parcours_parts: [
    share('emploi', 11.06),
    share('alternance', 3.75),
    share('formation', 2.77),
    share('scolarite', 1.16),
    share('demandeur_emploi', 21.76),
    share('autre', 3.32),
    share('inconnue', 56.18),
  ],
  chiffres_cles: [
    count(2024, region, 'entrees_alternance', 2, 'jeunes'),
    count(2025, region, 'entrees_alternance', 1, 'jeunes'),
    count(2024, region, 'premiers_accueils', 38_000, 'jeunes'),
    count(2025, region, 'premiers_accueils', 39_100, 'jeunes'),
    count(2025, creuse, 'premiers_accueils', null, 'jeunes'),
  ],
};

const glossary: readonly Term[] = [
  { id: 'premier-accueil', terme: 'Premier accueil', definition: 'Premier entretien.' },
  { id: 'qpv', terme: 'QPV', developpe: 'quartier prioritaire', definition: 'Un quartier.' },
];

/** Rows to change in a publication of the tests: those that match, and what they become. */
export interface RowChange {
  dataset: string;
  where: Row;
  become: Row;
}

/** A small publication for the tests, with some rows changed. */
export function fixturePublication(...changes: RowChange[]): Publication {
  return {
    rows({ name }) {
      const own = changes.filter(({ dataset }) => dataset === name);
      const changed = (row: Row): Row => {
        const found = own.filter(({ where }) => matches(row, where));
        return Object.assign({}, row, ...found.map(({ become }) => become));
      };
      return tables[name]?.map(changed) ?? null;
    },
  };
}

const matches = (row: Row, where: Row) =>
  Object.entries(where).every(([column, value]) => row[column] === value);

/** The first line of the body of an analysis of the tests. */
export const firstLine = 16;

/** An analysis of the tests, from its body alone. */
export function resolveBody(body: string, ...changes: RowChange[]): ResolvedAnalysis {
  const front = `---
titre: Que deviennent les jeunes ?
ordre: 1
demande:
  - { jeu: parcours_courbes, cohorte: [2022, 2023] }
  - { jeu: parcours_ecarts, cohorte: 2023, reference: [2019, 2020, 2021] }
  - { jeu: parcours_parts, cohorte: 2023 }
  - { jeu: chiffres_cles, annee: [2024, 2025] }
defauts: { cohorte: 2023 }
lignes:
  formation: { jeu: parcours_courbes, issue: formation_ever }
  ecart: { jeu: parcours_ecarts, mois: 12 }
  situation: { jeu: parcours_parts, mois: 12 }
  compte: { jeu: chiffres_cles }
---
`;
  const publication = fixturePublication(...changes);
  return resolveAnalysis('essai.md', front + body, { publication, glossary });
}

/** The sentences of an analysis of the tests, with plain spaces. */
export function sentencesOf(body: string, ...changes: RowChange[]): string[] {
  const { faults, sentences } = resolveBody(body, ...changes);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return sentences.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

/** The faults of an analysis of the tests: “line: message”. */
export function faultsOf(body: string, ...changes: RowChange[]): string[] {
  return resolveBody(body, ...changes).faults.map(({ line, message }) => `${line}: ${message}`);
}
