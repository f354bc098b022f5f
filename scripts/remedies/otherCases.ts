import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkData } from '../changes/checkData.ts';
import { commandOptions } from '../changes/commandOptions.ts';
import { diffData } from '../changes/diff/diffData.ts';
import { optionFaults } from '../changes/optionFaults.ts';
import { firstEdition } from '../editions/firstEdition.ts';
import { siteEnvironment } from '../pipeline/siteEnvironment.ts';
import { type RemedyCase, type RemedyCases, restored, saidBy, typed } from './RemedyCase.ts';

/** A setting of the command line, and the one that the remedy gives. */
function setting(wrong: object, right: object): RemedyCase {
  let settings = wrong;
  return {
    state: () => {},
    mend: () => {
      settings = right;
    },
    run: () => {
      const environment = siteEnvironment(settings);
      return typeof environment === 'string'
        ? { lines: [], isFine: true }
        : { lines: environment.faults, isFine: false };
    },
  };
}

/** Words of a command, and settings that npm gives it; then those that the remedy gives. */
function options(args: string[], environment: Record<string, string> = {}): RemedyCase {
  let call = { args, environment };
  return {
    state: () => {},
    mend: () => {
      call = { args: ['--definitif', '2026'], environment: {} };
    },
    run: () => {
      const lines = optionFaults(['definitif'], call);
      return { lines, isFine: lines.length === 0 };
    },
  };
}

/** A release of the calendar that names a dataset, or a period, which is corrected. */
function planned(jeu: string, periode: string): RemedyCase {
  const calendar = (name: string, period: string) =>
    `date_prevue,titre,jeu,periode,nature_date,remarque\n2025-12-15,Communes,${name},${period},prevision,\n`;
  return {
    state: (project) => {
      project.write('data/calendrier/2024.csv', calendar(jeu, periode));
      project.write(
        'data/calendrier/dataset.yaml',
        'titre: Calendrier\ndescription: Publications prévues.\nsource: Essai\nlicence: lov2\nstatut: provisoire\neditions:\n  - fichier: 2024.csv\n    date_publication: 2024-05-01\n',
      );
    },
    mend: (project) => project.write('data/calendrier/2024.csv', calendar('communes', '2026')),
  };
}

/** What has to do with the settings, the machine and the publisher. */
export const otherCases: RemedyCases = {
  '… : à compléter (…), et le site est construit pour la production': {
    ...typed('editeur.yaml', 'telephone: 05 00 00 00 00', 'telephone:'),
    run: ({ root }) => checkData(root, { references: ['HEAD'], environment: 'production' }),
  },
  'le fichier qui dit qui publie le site manque': restored(({ data }) =>
    rmSync(join(data, 'editeur.yaml')),
  ),
  '… : « … » n’est pas un réglage connu': setting({ SITE_ENV: 'prod' }, { SITE_ENV: 'production' }),
  'SITE_URL : « … » n’est pas une adresse complète': setting(
    { SITE_URL: 'exemple.fr' },
    { SITE_URL: 'https://exemple.fr/' },
  ),
  '… : cette option n’existe pas': options(['--definitf', '2026']),
  '… : ce mot est de trop': {
    state: () => {
      process.argv = ['node', 'dataCheck.ts', 'main'];
    },
    mend: () => {
      process.argv = ['node', 'dataCheck.ts', '--base', 'main'];
    },
    run: () => saidBy(() => [JSON.stringify(commandOptions(['base'], 'mode d’emploi'))]),
  },
  '… : npm a pris cette option pour lui': options(['2026'], { npm_config_definitif: 'true' }),
  'Il n’y a rien à comparer : …': {
    state: ({ root }) => rmSync(join(root, '.git'), { recursive: true }),
    mend: (project) => {
      project.git('init', '--quiet');
      project.commit('Premier état du dépôt');
    },
    run: ({ root }) => saidBy(() => [diffData(root, ['HEAD'])]),
  },
  'le jeu « … » n’est pas un jeu de données du site': planned('communnes', '2026'),
  'la période de la publication prévue manque': planned('communes', ''),
  'data/ a … modification qui n’est pas enregistrée': {
    state: (project) => {
      typed('profil_annuel/dataset.yaml', /statut: \w+/g, 'statut: demonstration').state(project);
      project.commit('Démonstration');
      typed('territoires/dataset.yaml', 'titre: ', 'titre: Les ').state(project);
    },
    mend: (project) => project.commit('Titre'),
    run: ({ root }) =>
      saidBy(() => firstEdition(root, { years: [], publishedOn: '', today: '2024-11-05' })),
  },
};
