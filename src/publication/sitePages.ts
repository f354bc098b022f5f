import { contracts } from '../contracts/contracts.ts';
import { type Analysis, analyses } from './analyses.ts';
import { cohortYears } from './cohortPages.ts';
import { diagnosisDatasets } from './contextRates.ts';
import { glossary } from './glossary.ts';
import { hasLevel } from './hasLevel.ts';
import { indicatorPages } from './indicatorLink.ts';
import { keyFigureYears } from './keyFigure.ts';
import { link } from './link.ts';
import { isPublished } from './manifest.ts';
import { pathwayTypes } from './pathwayTypes.ts';
import { centreDepartements, hasCentreGaps } from './trainingCentres.ts';

/** Territories are compared in the last year, where it has some. */
const hasComparison = () =>
  keyFigureYears()
    .slice(-1)
    .some((year) => hasLevel(year, 'departement'));
const hasTypes = () => pathwayTypes().types.length > 0;

/** Those that each have a chart of their own. */
const charted = [
  'chiffres_cles',
  'activite_mensuelle',
  'contexte_officiel',
  ...diagnosisDatasets,
  'animation_annuelle',
];
const hasCharts = () =>
  charted.some(isPublished) || cohortYears().length > 0 || hasTypes() || hasCentreGaps();

/** Every page that is there under a condition, and what it shows; the others always are. */
const conditions: Readonly<Record<string, () => boolean>> = {
  '/chiffres-cles/': () => isPublished('chiffres_cles'),
  '/indicateurs/': () => isPublished('chiffres_cles'),
  '/comparer/': hasComparison,
  '/suivi-mensuel/': () => isPublished('activite_mensuelle'),
  '/observatoire/': () => cohortYears().length > 0 || hasTypes() || analyses(glossary()).length > 0,
  '/observatoire/cohortes/': () => cohortYears().length > 0,
  '/observatoire/types/': hasTypes,
  '/methodologie/parcours/': () => cohortYears().length > 0 || hasTypes(),
  '/methodologie/qualite/': () => isPublished('qualite_donnees'),
  '/accord-cadre/': () => isPublished('objectifs_accord_cadre'),
  '/bilan-animation/': () => isPublished('animation_annuelle'),
  '/contexte/': () =>
    ['contexte_officiel', 'reperes_publies', ...diagnosisDatasets].some(isPublished),
  '/insertion-apres-formation/': () => centreDepartements().length > 0,
  '/graphiques/': hasCharts,
  '/calendrier.ics': () => isPublished('calendrier'),
};

/** Revisions have their page before the first of them. */
const datasets = contracts.map(({ name }) => name).filter((name) => name !== 'revisions');

/** Whether the site has a page at this path (`/donnees/territoires/`, with or without an anchor). */
export function hasPage(path: string): boolean {
  const [page = ''] = path.split(/[?#]/);
  const [, section = '', name = ''] = /^\/(\w+)\/([^/.]+)/.exec(page) ?? [];
  if (section === 'donnees' && datasets.includes(name)) return isPublished(name);
  if (section === 'indicateurs' && name !== '') return indicatorPages().includes(name);
  const [, departement] = /^\/insertion-apres-formation\/(\w+)\/$/.exec(page) ?? [];
  if (departement) return centreDepartements().some(({ code }) => code === departement);
  const condition = conditions[page];
  if (condition !== undefined) return condition();
  if (page === `/observatoire/${name}/`) return analyses(glossary()).some(isNamed(name));
  return true;
}

const isNamed = (name: string) => (analysis: Analysis) => analysis.slug === name;

/** Address of a page of the site, null where it is not there. */
export function linkedPage(path: string): string | null {
  return hasPage(path) ? link(path) : null;
}
