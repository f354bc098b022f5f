import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { withdrawEditions } from '../changes/withdrawals/withdrawEditions.ts';
import { type Project, type RemedyCase, type RemedyCases, saidBy } from './RemedyCase.ts';

const usual = {
  editions: ['reseau_annuel/2023'],
  reason: 'Des professionnels comptés deux fois.',
  date: '2024-06-03',
  today: '2024-11-05',
};

const withdraw = ({ root }: Project, change: Partial<typeof usual> = {}) =>
  withdrawEditions(root, { ...usual, ...change });

const restore = (project: Project) => {
  project.git('checkout', '--quiet', 'HEAD', '--', 'data');
  project.git('clean', '--quiet', '-fd', '--', 'data');
};

/** A request of `data:retrait`, and the one that the remedy asks for. */
function request(
  wrong: Partial<Parameters<typeof withdrawEditions>[1]>,
  right: object = {},
  state: (project: Project) => unknown = () => {},
): RemedyCase {
  let asked: object = { ...usual, ...wrong };
  return {
    state,
    mend: (project) => {
      restore(project);
      asked = { ...usual, ...right };
    },
    run: (project) => saidBy(() => withdraw(project, asked)),
  };
}

/** A withdrawal, and a line of it typed by hand. */
function typedByHand(from: string | RegExp, to: string): RemedyCase {
  return {
    state: (project) => {
      withdraw(project);
      const path = 'retraits/2024.csv';
      project.write(`data/${path}`, project.textOf(path).replace(from, to));
    },
    mend: (project) => {
      restore(project);
      withdraw(project);
    },
  };
}

/** The withdrawn edition put back, on this day. */
function putBack(day: string): RemedyCase['state'] {
  return (project) => {
    const [yaml, csv] = ['dataset.yaml', '2023.csv'].map((name) =>
      project.textOf(`reseau_annuel/${name}`),
    ) as [string, string];
    withdraw(project);
    project.write('data/reseau_annuel/2023.csv', csv);
    project.write(
      'data/reseau_annuel/dataset.yaml',
      yaml.replace('date_publication: 2024-04-02', `date_publication: ${day}`),
    );
  };
}

/** What is wrong with a withdrawal, and how it is recorded. */
export const withdrawalCases: RemedyCases = {
  'l’édition … de … est retirée, et elle est dans data/, publiée le …': {
    state: putBack('2024-04-02'),
    mend: (project) => {
      restore(project);
      withdraw(project);
    },
  },
  'l’édition a été retirée le …, et ses lignes sont celles qui ont été retirées': {
    state: putBack('2024-06-05'),
    mend: (project) => {
      const text = project.textOf('reseau_annuel/dataset.yaml');
      project.write(
        'data/reseau_annuel/dataset.yaml',
        text.slice(0, text.indexOf('  - fichier: 2023.csv')),
      );
      rmSync(join(project.data, 'reseau_annuel/2023.csv'));
    },
  },
  'le jeu « … » n’a pas d’édition qui se retire': typedByHand('reseau_annuel', 'reseau_anuel'),
  'l’édition … aurait cessé d’être publiée le …, avant de l’être': typedByHand(
    '2024-04-02,2024-06-03',
    '2024-04-02,2024-04-01',
  ),
  'l’édition … aurait été retirée le …, et publiée jusqu’au …': typedByHand(
    '2024-04-02,2024-06-03',
    '2024-04-02,2024-06-04',
  ),
  'l’édition … de … n’a pas été publiée le …': typedByHand('2024-04-02', '2024-04-03'),
  'l’édition … de … n’a jamais été enregistrée, donc publiée': typedByHand(',2023,', ',2021,'),
  'le motif du retrait n’en est pas un : …': typedByHand(usual.reason, 'À compléter'),
  'le retrait est daté du …, qui n’est pas encore venu': typedByHand(/^2024-06-03/m, '2024-11-06'),
  'l’ancienne ligne … des retraits n’est plus là, ou a changé': {
    state: (project) => {
      withdraw(project);
      project.commit('Retrait');
      rmSync(join(project.data, 'retraits'), { recursive: true });
    },
    mend: (project) => project.git('checkout', '--quiet', 'HEAD', '--', 'data/retraits'),
  },
  'Ce qui resterait ne peut pas être publié': request(
    { editions: ['profil_annuel/2023'] },
    { editions: ['profil_annuel/2023', 'activite_annuelle/2023'] },
  ),
  '… : cette édition n’a pas été publiée le …': request(
    { publishedOn: '2024-04-03' },
    { publishedOn: '2024-04-02' },
  ),
  '… : cette édition n’existe pas': request({ editions: ['reseau_annuel/2031'] }),
  '… : data/ ne contient plus cette édition': request({}, {}, ({ data }) => {
    rmSync(join(data, 'reseau_annuel'), { recursive: true });
  }),
  '… a des modifications qui ne sont pas enregistrées': request({}, {}, (project) =>
    project.change({ 'reseau_annuel/2023.csv': [['82.25', '83.25']] }),
  ),
  '--date … : ce jour n’est pas encore venu': request({ date: '2024-11-06' }),
  '… après --date …': request({ date: '2024-04-01' }),
  '--motif « … » : …': request({ reason: 'Faux.' }),
};
