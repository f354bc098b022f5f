import { type ExtractFile, extractFiles, extractFormat } from './format/extractFormat.ts';

/** Cells by column; those that are left out take a plain value. */
export type Line = Readonly<Record<string, string>>;

/** For the tests: the lines of a made-up extract. */
export interface Example {
  metadata?: Partial<Record<string, string>>;
  jeunes?: readonly Line[];
  situations?: readonly Line[];
  actes?: readonly Line[];
  dispositifs?: readonly Line[];
}

/** A young person of 20, received on 15 January 2023 by the first mission locale. */
const plain: Readonly<Record<ExtractFile, Line>> = {
  jeunes: {
    id_jeune: 'j1',
    code_structure: '33063S00',
    date_premier_accueil: '2023-01-15',
    date_naissance: '2003-01',
    sexe: 'F',
    niveau_diplome: 'aucun',
    logement: 'autonome',
    permis_b: 'non',
  },
  situations: { id_jeune: 'j1', situation: 'demandeur_emploi', date_fin: '' },
  actes: { id_jeune: 'j1', type: 'entretien', theme: 'emploi' },
  dispositifs: { id_jeune: 'j1', dispositif: 'pacea', date_fin: '' },
};

/** Answers that a line leaves out. */
const answer = 'non';

const metadata = {
  date_extraction: '2025-01-01',
  periode_debut: '2023-01-01',
  periode_fin: '2024-12-31',
  source: 'exemple fabriqué',
  statut: 'demonstration',
};

/** The files of an extract, by name, in UTF-8 with commas. */
export function exampleExtract(example: Example): Record<string, string> {
  const keys = Object.entries({ ...metadata, ...example.metadata });
  const yaml = keys.map(([key, value]) => `${key}: ${value}\n`).join('');
  const csv = extractFiles.map((file) => [`${file}.csv`, csvOf(file, example[file] ?? [])]);
  return { 'extraction.yaml': yaml, ...Object.fromEntries(csv) };
}

function csvOf(file: ExtractFile, lines: readonly Line[]): string {
  const names = extractFormat[file].map(({ name }) => name);
  const cells = lines.map((line) =>
    names.map((name) => line[name] ?? plain[file][name] ?? answer).join(','),
  );
  return [names.join(','), ...cells, ''].join('\n');
}

const dataset = (title: string) => `titre: ${title}
description: Territoires de l’exemple.
source: exemple
licence: lov2
statut: demonstration
editions:
  - fichier: 2023.csv
    date_publication: 2023-01-01
`;

/** A data folder: two départements, three active missions locales and one that has closed. */
export const exampleData: Readonly<Record<string, string>> = {
  'data/territoires/dataset.yaml': dataset('Territoires'),
  'data/territoires/2023.csv': `territoire_niveau,territoire_code,territoire_nom,population_municipale
region,75,Nouvelle-Aquitaine,1000
departement,33,Gironde,600
departement,19,Corrèze,400
`,
  'data/missions_locales/dataset.yaml': dataset('Missions locales'),
  'data/missions_locales/2023.csv': `code,nom,departement,commune_insee,commune,latitude,longitude,note,debut_validite,fin_validite,successeur
33063S00,Bordeaux,33,33063,Bordeaux,44.8,-0.5,,2010,,
33081S00,Deux Rives,33,33081,Cadillac,44.6,-0.3,,2010,,
19031S00,Brive,19,19031,Brive,45.1,1.5,,2010,,
19272S00,Tulle,19,19272,Tulle,45.2,1.7,,2000,2009,19031S00
`,
};
