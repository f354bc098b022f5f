import { checkData } from '../changes/checkData.ts';
import { recordChanges } from '../changes/recordChanges.ts';
import { type Project, type RemedyCase, type RemedyCases, saidBy, typed } from './RemedyCase.ts';

const occasion = { reason: 'Un poste avait été oublié.', date: '2024-06-03', base: 'HEAD' };
const staff = (project: Project, from: string, to: string) =>
  project.change({ 'reseau_annuel/2022.csv': [[`52.1,${from}`, `52.1,${to}`]] });

/** A request of `data:revision`, and the one that the remedy asks for. */
function revision(wrong: object, right: object): RemedyCase {
  let asked = wrong;
  return {
    state: (project) => staff(project, '80.7', '81.7'),
    mend: () => {
      asked = right;
    },
    run: ({ root }) => saidBy(() => recordChanges(root, { ...occasion, ...asked })),
  };
}

/** A revision that was recorded, and a line of it typed by hand. */
function badRevision(from: string | RegExp, to: string): RemedyCase {
  return {
    state: (project) => {
      staff(project, '80.7', '81.7');
      recordChanges(project.root, occasion);
      const path = 'revisions/2024.csv';
      project.write(`data/${path}`, project.textOf(path).replace(from, to));
    },
    mend: (project) => {
      project.git('clean', '--quiet', '-fd', '--', 'data/revisions');
      recordChanges(project.root, occasion);
    },
  };
}

/** What is wrong with a correction, and how it is recorded. */
export const revisionCases: RemedyCases = {
  'la nouvelle valeur n’est pas celle de …, ligne …': {
    state: (project) => {
      staff(project, '80.7', '81.7');
      recordChanges(project.root, occasion);
      staff(project, '81.7', '82.7');
    },
    mend: (project) => staff(project, '82.7', '81.7'),
  },
  'l’ancienne valeur n’est pas celle à laquelle mène la révision du …': {
    state: (project) => {
      staff(project, '80.7', '81.7');
      recordChanges(project.root, occasion);
      project.commit('Première révision');
      staff(project, '81.7', '82');
      recordChanges(project.root, { ...occasion, date: '2024-07-01' });
      const path = 'revisions/2024.csv';
      project.write(
        `data/${path}`,
        project.textOf(path).replace(',81.7,publie,82,', ',81.9,publie,82,'),
      );
    },
    mend: (project) => {
      const lines = project.textOf('revisions/2024.csv').split('\n');
      const kept = lines.filter((line) => !line.includes(',81.9,'));
      project.write('data/revisions/2024.csv', kept.join('\n'));
      recordChanges(project.root, { ...occasion, date: '2024-07-01' });
    },
  },
  'un effectif définitif de jeunes … de 1 à 4': {
    ...revision({}, {}),
    state: (project) =>
      typed(
        'activite_annuelle/2022.csv',
        'Nouvelle-Aquitaine,jeunes_accompagnes,2150',
        'Nouvelle-Aquitaine,jeunes_accompagnes,2152',
      ).state(project),
    mend: (project) => project.git('checkout', '--quiet', 'HEAD', '--', 'data'),
  },
  'cette valeur a déjà une révision du …, et elle change de nouveau': {
    ...revision(occasion, { date: '2024-07-01' }),
    state: (project) => {
      staff(project, '80.7', '81.7');
      recordChanges(project.root, occasion);
      project.commit('Première révision');
      staff(project, '81.7', '82');
    },
  },
  'aucune ligne de … n’a cette clé': badRevision('code_ml=33063S00', 'code_ml=33063S09'),
  'la colonne « … » n’est pas une valeur qui se révise': {
    ...badRevision(',professionnels_etp,', ',code_ml,'),
    // The name of the dataset stands in the message.
    run: ({ root }) => {
      const { lines, isFine } = checkData(root, { references: ['HEAD'] });
      return { lines: lines.map((line) => line.replace(' de reseau_annuel', '')), isFine };
    },
  },
  'le jeu « … » n’est pas un jeu de data/': badRevision('reseau_annuel', 'reseau_anuel'),
  'la révision ne change rien': badRevision(',80.7,publie,81.7,', ',81.7,publie,81.7,'),
  'une ligne publiée ne disparaît pas': badRevision(',81.7,publie,', ',,absente,'),
  '--date … : … n’a été publié que le …': revision({ date: '2022-06-03' }, {}),
  '--base … : Git ne connaît pas cette version': revision({ base: 'absente' }, {}),
};
