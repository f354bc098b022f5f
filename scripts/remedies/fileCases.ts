import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newEdition } from '../editions/newEdition.ts';
import { type Project, type RemedyCases, typed } from './RemedyCase.ts';

const staff = 'reseau_annuel/2023.csv';
const places = 'territoires/2023.csv';

/** The year that `nouvelle-edition` prepares. */
export const prepare = ({ root }: Project) =>
  newEdition(root, { period: '2024', publishedOn: '2025-04-02', today: '2025-03-20' });

/** One action, in the file that was prepared. */
export const oneAction = '2024,1,Alternance,reunion,Réunion des référents,4,31,3\n';

/** What is wrong in a file, and how it is written again. */
export const fileCases: RemedyCases = {
  'les colonnes sont séparées par des points-virgules': typed(places, /,/g, ';'),
  'le fichier n’est pas encodé en UTF-8': {
    state: ({ data, textOf }) =>
      writeFileSync(
        join(data, 'missions_locales/2023.csv'),
        textOf('missions_locales/2023.csv'),
        'latin1',
      ),
    mend: ({ data, git }) =>
      writeFileSync(
        join(data, 'missions_locales/2023.csv'),
        git('show', 'HEAD:data/missions_locales/2023.csv'),
      ),
  },
  'colonne … : « … » a une virgule décimale': typed(staff, '10.1', '"10,1"'),
  'colonne … : « … » contient des espaces': typed(places, '115527', '115 527'),
  'la colonne « … » manque': typed(places, ',population_municipale', ''),
  'la colonne « … » est inconnue': typed(staff, 'lieux_accueil', 'lieux_d_accueil'),
  'la colonne « … » est répétée': typed(staff, 'lieux_accueil', 'annee'),
  'la ligne a … cellules': typed(places, 'Creuse,115527', 'Creuse,115527,'),
  'colonne … : « … » n’est pas admis': typed(places, 'departement,23', 'Département,23'),
  'la clé « … » est déjà celle de …': typed(
    places,
    'departement,23,Creuse,115527\n',
    'departement,23,Creuse,115527\n'.repeat(2),
  ),
  'colonne … : « … » commence par un signe qu’un tableur prendrait pour une formule': typed(
    'animation_annuelle/2023.csv',
    'Réunion des',
    '=Réunion des',
  ),
  'la cellule est vide': typed(places, 'Creuse,115527', ',115527'),
  'le fichier n’a que son en-tête': {
    state: prepare,
    mend: (project) => {
      rmSync(join(project.data, 'animation_annuelle/2024.csv'));
      const yaml = project.textOf('animation_annuelle/dataset.yaml');
      project.write(
        'data/animation_annuelle/dataset.yaml',
        yaml.slice(0, yaml.indexOf('  - fichier: 2024.csv')),
      );
    },
  },
};
