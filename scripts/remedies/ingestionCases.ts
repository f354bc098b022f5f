import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleExtract } from '../ingest/exampleExtract.ts';
import { checkCandidate } from '../ingest/ingestCandidate.ts';
import { planIngestion } from '../ingest/planIngestion.ts';
import { twoMonthExtract } from '../ingest/twoMonthExtract.ts';
import { ingestFiles, ingestOptions } from './ingestFiles.ts';
import { type Project, type RemedyCase, type RemedyCases, saidBy, typed } from './RemedyCase.ts';

const twoMonths = (metadata: Record<string, string> = {}) =>
  exampleExtract(twoMonthExtract(metadata));

/** `npm run ingest` of the two first months of 2024. */
const ingest = (project: Project, metadata?: Record<string, string>) =>
  ingestFiles(project, twoMonths(metadata));

/** An ingestion of an extract, then of the one that the remedy asks for. */
function ingestion(wrong: Record<string, string>, right = {}): RemedyCase {
  let metadata = wrong;
  return {
    state: () => {},
    mend: () => {
      metadata = right;
    },
    run: (project) => ingest(project, metadata),
  };
}

/** A month that was ingested, and a hand that changes it: the ingestion makes it again. */
function touched(path: string, good: string | RegExp, bad: string): RemedyCase {
  const { state } = typed(path, good, bad);
  return {
    state: async (project) => {
      await ingest(project);
      project.commit('Mois');
      await state(project);
    },
    mend: (project) => ingest(project),
  };
}

function restoredThenIngested(project: Project) {
  project.git('checkout', '--quiet', 'HEAD', '--', 'data');
  return ingest(project);
}

/** What two extractions gave, of which a hand takes something away. */
function forgotten(change: (project: Project) => unknown): RemedyCase {
  return {
    state: async (project) => {
      for (const date_extraction of ['2024-03-05', '2024-04-01', '2024-05-01']) {
        await ingest(project, { date_extraction });
        project.commit(date_extraction);
      }
      await change(project);
    },
    mend: (project) =>
      project.git('checkout', '--quiet', 'HEAD', '--', 'data/activite_mensuelle_anterieure'),
  };
}

const years = { closing: [2024], revised: [], closed: new Set([2023]) };
const whole = {
  date_extraction: '2025-04-01',
  periode_debut: '2024-01-01',
  periode_fin: '2025-03-31',
  source: 'iMilo : essai',
  statut: 'provisoire',
} as const;

/** Years to close that an extract does not allow, then as the remedy has them. */
function closing(wrong: object, extract: object = {}): RemedyCase {
  let [asked, metadata] = [
    { ...years, ...wrong },
    { ...whole, ...extract },
  ];
  return {
    state: () => {},
    mend: () => {
      [asked, metadata] = [years, whole];
    },
    run: () => saidBy(() => planIngestion(metadata, asked).leftOut),
  };
}

let head = '';

/** What an ingestion refuses, or has to do again. */
export const ingestionCases: RemedyCases = {
  'le jeu contient des éditions réelles, et l’extrait est de démonstration': ingestion(
    { statut: 'demonstration' },
    { statut: 'provisoire' },
  ),
  'extraction.yaml : date_extraction est le …, et nous sommes le …': ingestion({
    date_extraction: '2042-03-05',
  }),
  'l’extrait date du …, et le suivi mensuel publié de celui du …': {
    ...ingestion({ date_extraction: '2024-03-05' }, { date_extraction: '2024-05-01' }),
    state: async (project) => {
      await ingest(project, { date_extraction: '2024-04-01' });
      project.commit('Avril');
    },
  },
  'L’historique de data/, dont la protection tient compte, ne peut pas être relu : …': {
    ...ingestion({}),
    state: ({ root }) => {
      head = readFileSync(join(root, '.git/HEAD'), 'utf8');
      rmSync(join(root, '.git/HEAD'));
    },
    mend: ({ root }) => writeFileSync(join(root, '.git/HEAD'), head),
  },
  // The ingestion takes an exact edition, or a final one, for a year that is closed, and leaves it.
  'des effectifs révisables, ou qui suivent des jeunes, sont publiés exacts': {
    ...touched('activite_mensuelle/dataset.yaml', /\n {4}arrondi: 5/, ''),
    mend: restoredThenIngested,
  },
  'l’édition est définitive, et dit ses effectifs arrondis': {
    ...touched(
      'activite_mensuelle/dataset.yaml',
      /(\n {4}arrondi: 5)/,
      '$1\n    statut: definitif',
    ),
    mend: restoredThenIngested,
  },
  'colonne … : l’effectif n’est pas un multiple de 5, et l’édition dit l’arrondir': touched(
    'activite_mensuelle/2024.csv',
    'premiers_accueils,30,',
    'premiers_accueils,31,',
  ),
  'ce que donnaient des extractions antérieures a changé': forgotten((project) =>
    typed(
      'activite_mensuelle_anterieure/2024.csv',
      /premiers_accueils,30,/,
      'premiers_accueils,35,',
    ).state(project),
  ),
  'l’édition … des extractions antérieures a été retirée': forgotten(({ data }) =>
    rmSync(join(data, 'activite_mensuelle_anterieure'), { recursive: true }),
  ),
  '--reviser change une édition définitive, et demande sa raison': (() => {
    let reason: string | null = null;
    return {
      state: () => {},
      mend: () => {
        reason = 'Doublons retirés.';
      },
      run: (project: Project) =>
        saidBy(() => {
          checkCandidate({
            ...ingestOptions(project, twoMonths()),
            reason,
            revisedYears: [2022],
            print: () => {},
          });
          return [];
        }),
    };
  })(),
  '--definitif … : l’extrait ne couvre pas cette année': closing({}, { periode_fin: '2024-11-30' }),
  'l’année est déjà close': closing({ closing: [2023, 2024] }),
  'l’année … n’est pas close, et une année qui la suit le serait': closing(
    { closing: [2025], closed: new Set([2023]) },
    { periode_fin: '2025-12-31', date_extraction: '2026-04-01' },
  ),
};
