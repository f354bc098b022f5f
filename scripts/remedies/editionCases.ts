import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newEdition } from '../editions/newEdition.ts';
import { prepare } from './fileCases.ts';
import {
  type Project,
  type RemedyCase,
  type RemedyCases,
  restored,
  saidBy,
  typed,
} from './RemedyCase.ts';

const staff = 'reseau_annuel/dataset.yaml';
const frozen = /\n {4}sha256: 01a5\w+/;

/** `nouvelle-edition` for a period and a day; the remedy is another request. */
function requested(wrong: [string, string], right: [string, string]): RemedyCase {
  let [period, publishedOn] = wrong;
  return {
    state: () => {},
    mend: () => {
      [period, publishedOn] = right;
    },
    run: ({ root }: Project) =>
      saidBy(() => newEdition(root, { period, publishedOn, today: '2025-03-20' })),
  };
}

const right: [string, string] = ['2024', '2025-04-02'];

/** What is wrong with a file as an edition, and how it is described or restored. */
export const editionCases: RemedyCases = {
  'l’édition n’a pas de métadonnées': {
    state: (project) =>
      project.write(
        'data/reseau_annuel/2021.csv',
        project.textOf('reseau_annuel/2022.csv').replaceAll(',2022,', ',2021,'),
      ),
    mend: (project) => {
      const entry =
        'editions:\n  - fichier: 2021.csv\n    statut: provisoire\n    date_publication: 2022-03-01';
      project.change({ [staff]: [['editions:', entry]] });
    },
  },
  'l’édition … est décrite mais son fichier manque': restored(({ data }) =>
    rmSync(join(data, 'animation_annuelle/2023.csv')),
  ),
  '… : valeur absente': typed('territoires/dataset.yaml', /titre: .*\n/, ''),
  '… : valeur non admise': typed('territoires/dataset.yaml', 'licence: lov2', 'licence: libre'),
  'l’édition est définitive et rien ne la fige': typed(staff, frozen, ''),
  'l’édition est définitive et son contenu a changé sans que data/revisions le dise': restored(
    (project) => project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7', '52.1,81.7']] }),
  ),
  'la valeur publiée (…) est devenue …, et aucune révision ne le dit': restored((project) =>
    project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7', '52.1,81.7']] }),
  ),
  'l’empreinte sha256 de l’édition définitive … a changé': typed(staff, 'sha256: 01', 'sha256: 02'),
  'l’édition … n’est plus définitive': typed(staff, frozen, '\n    statut: provisoire'),
  'l’édition définitive … a été retirée': restored((project) => {
    const yaml = project.textOf(staff);
    project.write(`data/${staff}`, yaml.slice(0, yaml.indexOf('  - fichier: 2023.csv')));
    rmSync(join(project.data, 'reseau_annuel/2023.csv'));
  }),
  'colonne … : le texte d’une édition définitive a changé': typed(
    'activite_annuelle/2022.csv',
    'Technowest,entretiens',
    'Technowest.,entretiens',
  ),
  'l’ancienne ligne … n’est plus là': typed(
    'reseau_annuel/2022.csv',
    '33281S00,2022,28.4,43.3,7\n',
    '',
  ),
  'une année qui n’est pas close est publiée, avec ses effectifs exacts': typed(
    'profil_annuel/dataset.yaml',
    'statut: definitif',
    'statut: provisoire',
  ),
  'ce jeu n’est jamais arrondi': typed(
    'activite_annuelle/dataset.yaml',
    'date_publication: 2024-03-01',
    'date_publication: 2024-03-01\n    arrondi: 5',
  ),
  'l’édition … va jusqu’au …, et elle a été publiée le …': typed(
    'profil_annuel/dataset.yaml',
    /date_extraction: 2024-02-05\n {4}date_publication: 2024-03-01/,
    'date_publication: 2017-03-01',
  ),
  'l’édition … est datée du …, et le serait maintenant du …': typed(
    staff,
    'date_publication: 2023',
    'date_publication: 2022',
  ),
  '… est le …, qui n’est pas près de venir': typed(
    'territoires/dataset.yaml',
    'date_publication: 20',
    'date_publication: 2062-01-01 # 20',
  ),
  '… parle de données fictives ou de démonstration, et l’édition … est réelle': typed(
    staff,
    'source: Enquête',
    'source: Simulation de démonstration, Enquête',
  ),
  '« … » : cette période n’a pas commencé': requested(['2062', '2063-03-01'], right),
  '--publication … : cette date est trop lointaine': requested(['2024', '2062-03-01'], right),
  '--publication … : cette date précède la fin de …': requested(['2024', '2024-03-01'], right),
  'l’édition de … existe déjà': {
    ...requested(right, right),
    state: (project) => prepare(project),
    mend: (project) => {
      project.git('clean', '--quiet', '-fd', '--', 'data');
      project.git('checkout', '--quiet', 'HEAD', '--', 'data');
    },
  },
};
