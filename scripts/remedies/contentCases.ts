import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { oneAction, prepare } from './fileCases.ts';
import { type Project, type RemedyCases, restored, typed } from './RemedyCase.ts';

/** Writes the coverage of the region, of these lines. */
function cover(project: Project, lines: string): void {
  project.write(
    'data/couverture/2024.csv',
    `Code INSEE;Nom Commune;Code ML;Nom Officiel ML\n${lines}`,
  );
  project.write(
    'data/couverture/dataset.yaml',
    'titre: Couverture\ndescription: La mission locale de chaque commune.\nsource: Essai\nlicence: non_precisee\nstatut: provisoire\neditions:\n  - fichier: 2024.csv\n    date_publication: 2024-05-01\n',
  );
}

const activity = 'activite_annuelle/2023.csv';

/** What a file says that cannot be, and how it is corrected. */
export const contentCases: RemedyCases = {
  'le territoire « … » est inconnu au niveau …': typed(activity, /33281S00/g, '33281S01'),
  'le territoire … est nommé « … »': typed(activity, /Mission locale Technowest/g, 'Technowest'),
  '… a des lignes en …, et a fini en …': typed(
    'missions_locales/2023.csv',
    '-0.68183,,2018,,',
    '-0.68183,,2018,2022,33063S00',
  ),
  '… finit en …, et son successeur … n’est pas en activité en …': typed(
    'missions_locales/2023.csv',
    '-0.57344,,2018,',
    '-0.57344,,2022,',
  ),
  '« … » n’est pas un indicateur compté … du catalogue': typed(
    activity,
    /,entretiens,/g,
    ',entretien,',
  ),
  'l’année … est dans activite_annuelle et manque ici': restored((project) => {
    const yaml = project.textOf('profil_annuel/dataset.yaml');
    const at = yaml.indexOf('  - fichier: 2023.csv');
    project.write('data/profil_annuel/dataset.yaml', yaml.slice(0, at));
    project.git('rm', '--quiet', 'data/profil_annuel/2023.csv');
  }),
  'le jeu … manque, ou ne peut pas être lu, alors que l’ingestion l’écrit avec …': restored(
    ({ data }) => rmSync(join(data, 'profil_annuel'), { recursive: true }),
  ),
  'la commune … n’est pas dans le département …': typed(
    'communes/2023.csv',
    '33550,Villenave',
    '99999,Villenave',
  ),
  'en …, … n’est pas donné pour …': {
    state: (project) => {
      prepare(project);
      const path = 'animation_annuelle/2024.csv';
      project.write(`data/${path}`, `${project.textOf(path)}${oneAction}`);
    },
    mend: (project) => {
      const path = 'reseau_annuel/2024.csv';
      project.write(`data/${path}`, project.textOf(path).replaceAll(',,,', ',7,44,29'));
    },
  },
  'en …, il manque pour … : …': typed(activity, /2023,departement,23,Creuse,entretiens,.*\n/, ''),
  'l’effectif est vide alors que statut_valeur est « publie »': typed(
    activity,
    'Creuse,entretiens,300',
    'Creuse,entretiens,',
  ),
  '… : le total de … est …, la somme de ses … territoires est …': typed(
    activity,
    /(Nouvelle-Aquitaine,entretiens,)(\d+)/,
    '$1$21',
  ),
  '… : les modalités de … totalisent …, la population est …': typed(
    'profil_annuel/2023.csv',
    'accompagnes,sexe,femmes,1085',
    'accompagnes,sexe,femmes,1085000',
  ),
  '… : … dépasse …, dont il est une partie': typed(
    activity,
    'Creuse,entrees_formation_region,13',
    'Creuse,entrees_formation_region,130',
  ),
  '… : … passe de … en … à … en …': typed(
    'activite_annuelle/dataset.yaml',
    /variations_reconnues:[\s\S]*/,
    '',
  ),
  '… : … missions locales touchées, le réseau en compte …': typed(
    'animation_annuelle/2023.csv',
    ',31,3',
    ',31,9',
  ),
  '… : … conseillers pour … professionnels': typed(
    'reseau_annuel/2023.csv',
    ',10.1,6.4',
    ',10.1,16.4',
  ),
  'communes du fichier absentes du répertoire des communes (…)': {
    state: (project) => cover(project, '33999;Fusionnée;33063;Bordeaux\n'),
    mend: () => {},
    isLeft: true,
  },
  'communes de plusieurs missions locales (…)': {
    state: (project) =>
      cover(project, '33063;Bordeaux;33063;Bordeaux\n33063;Bordeaux;33281;Technowest\n'),
    mend: () => {},
    isLeft: true,
  },
  'le code « … » a perdu ses premiers zéros': {
    state: (project) =>
      cover(project, '1001;Ailleurs;1053;Ailleurs\n33063;Bordeaux;33063;Bordeaux\n'),
    mend: (project) =>
      cover(project, '01001;Ailleurs;01053;Ailleurs\n33063;Bordeaux;33063;Bordeaux\n'),
  },
  'aucune ligne ne donne la mission locale d’une commune de la région': {
    state: (project) => cover(project, '01001;Ailleurs;01053;Ailleurs\n'),
    mend: (project) => cover(project, '33063;Bordeaux;33063;Bordeaux\n'),
  },
};
