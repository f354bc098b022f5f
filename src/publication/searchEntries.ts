import { comparedIndicators } from '../contracts/comparaison.ts';
import { roundingStep } from '../contracts/countError.ts';
import { indicatorCatalogue } from '../contracts/indicatorCatalogue.ts';
import { roundingRegime } from '../contracts/roundingRegime.ts';
import type { SearchEntry } from '../contracts/searchIndex.ts';
import { formatMonth } from '../format/formatMonth.ts';
import { placeOf } from '../format/placeOf.ts';
import { analyses, analysisLink } from './analyses.ts';
import { cohortGroups } from './cohortGroups.ts';
import { cohortLink, cohortYears, hasCohortPage } from './cohortPages.ts';
import { contextName } from './contextName.ts';
import { followUpMonths } from './followUpMonths.ts';
import { type GlossaryTerm, glossary } from './glossary.ts';
import { indicatorLink } from './indicatorLink.ts';
import { keyFigureYears, latestYearOf } from './keyFigure.ts';
import { link } from './link.ts';
import { manifest } from './manifest.ts';
import { placeNames } from './placeNames.ts';
import { hasPage } from './sitePages.ts';
import { sitePlan } from './sitePlan.ts';
import { formerNamesOf } from './structureHistory.ts';
import { structureSeat } from './structureSeat.ts';
import { territoriesOf } from './territory.ts';
import { territoryLink } from './territoryLink.ts';
import { centreDepartements } from './trainingCentres.ts';

/** Everything that the search finds but the municipalities, in the order of its plain index. */
export function searchEntries(): SearchEntry[] {
  return [
    ...indicatorEntries(),
    ...placeEntries(),
    ...analysisEntries(),
    ...glossary().map(termEntry),
    ...pageEntries(),
    ...datasetEntries(),
    ...monthEntries(),
  ];
}

function indicatorEntries(): SearchEntry[] {
  return indicatorCatalogue
    .flatMap((indicator) => {
      const year = latestYearOf(indicator.id);
      return year === undefined ? [] : [{ ...indicator, year }];
    })
    .map(({ id, label, shortLabel, definition, year }) => ({
      genre: 'indicateur',
      titre: label,
      adresse: indicatorLink(id, year),
      texte: definition,
      mots: shortLabel,
      indicateur: id,
      ...weightOf(id),
    }));
}

const [ratios, ...compared] = comparedIndicators.map(({ indicators }) => indicators);

/** Ratios of article 4 first, then what `/comparer/` shows; the profile of the accompanied last. */
function weightOf(indicator: string): { poids?: number } {
  if (ratios?.includes(indicator)) return { poids: 2 };
  if (compared.some((indicators) => indicators.includes(indicator))) return { poids: 1.5 };
  return indicator.endsWith('_accompagnes') ? { poids: 0.7 } : {};
}

function placeEntries(): SearchEntry[] {
  const territories = [...territoriesOf('departement'), ...territoriesOf('mission_locale')];
  const names = placeNames(territories);
  return [
    ...regionEntries(),
    ...territories.map((territory): SearchEntry => {
      const { level, code, name, departement, structure } = territory;
      const former = structure ? formerNamesOf(structure).map((one) => one.name) : [];
      return {
        genre: 'territoire',
        titre: structure ? name : `${name} (département)`,
        adresse: territoryLink(level, code) ?? '',
        texte: structure
          ? `Mission locale, ${departement.name} : ${structureSeat(structure)}`
          : `Département ${code}`,
        lieu: {
          niveau: level,
          code,
          noms: [...(names.get(territory) ?? [name]), ...former],
        },
      };
    }),
  ];
}

/** The region, at its key figures, else at its last month; it has no page of its own. */
function regionEntries(): SearchEntry[] {
  const pages = [
    { path: '/chiffres-cles/', texte: 'Les chiffres clés de la région.' },
    { path: '/suivi-mensuel/', texte: 'Le suivi mensuel de la région.' },
    { path: '/contexte/', texte: contextName().answer },
  ];
  return pages
    .filter(({ path }) => hasPage(path))
    .slice(0, 1)
    .map(({ path, texte }) => ({
      genre: 'territoire',
      titre: 'Nouvelle-Aquitaine',
      adresse: link(path),
      texte,
      lieu: { niveau: 'region', code: '75', noms: ['Nouvelle-Aquitaine'] },
    }));
}

function analysisEntries(): SearchEntry[] {
  return analyses(glossary()).map((analysis) => ({
    genre: 'analyse',
    titre: analysis.front.titre,
    adresse: analysisLink(analysis),
    texte: [analysis.sentences[0]?.text ?? '', ...roundedWords(analysis)].join(' '),
  }));
}

/** An answer with shares of rounded counts says so. */
function roundedWords({ citations }: ReturnType<typeof analyses>[number]): string[] {
  const isRounded = citations.some(({ contract }) => roundingRegime(contract.name) !== null);
  return isRounded ? [`Calculé sur des effectifs arrondis à ${roundingStep}.`] : [];
}

function termEntry({ id, terme, developpe, definition }: GlossaryTerm): SearchEntry {
  return {
    genre: 'definition',
    titre: terme,
    adresse: link(`/glossaire/#${id}`),
    texte: definition,
    ...(developpe && { mots: developpe }),
  };
}

function pageEntries(): SearchEntry[] {
  const plan = sitePlan()
    .flatMap(({ pages }) => pages)
    .filter(({ path }) => path !== '/recherche/' && hasPage(path))
    .map(
      ({ path, label, answer, words }): SearchEntry => ({
        genre: 'page',
        titre: label,
        adresse: link(path),
        texte: answer,
        ...(words && { mots: words }),
      }),
    );
  const years = keyFigureYears().map(
    (year): SearchEntry => ({
      genre: 'page',
      titre: `Chiffres clés ${year}`,
      adresse: link(`/chiffres-cles/${year}/`),
    }),
  );
  const [whole] = cohortGroups();
  const cohorts = cohortYears().flatMap((year): SearchEntry[] =>
    whole && hasCohortPage(year, whole)
      ? [
          {
            genre: 'page',
            titre: `Parcours des jeunes accueillis en ${year}`,
            adresse: cohortLink(year, whole),
            mots: 'cohorte',
          },
        ]
      : [],
  );
  const centres = centreDepartements().map(
    ({ code, name }): SearchEntry => ({
      genre: 'page',
      titre: `Les centres de formation d’apprentis ${placeOf({ code, nom: name })}`,
      adresse: link(`/insertion-apres-formation/${code}/`),
      mots: 'CFA apprentissage insertion',
    }),
  );
  return [...plan, ...years.toReversed(), ...cohorts.toReversed(), ...centres];
}

function datasetEntries(): SearchEntry[] {
  return manifest().jeux.map(({ jeu, titre }) => ({
    genre: 'donnees',
    titre,
    adresse: link(`/donnees/${jeu}/`),
    mots: 'jeu de données fichier télécharger',
  }));
}

function monthEntries(): SearchEntry[] {
  return followUpMonths()
    .months.toReversed()
    .map((month) => ({
      genre: 'mois',
      titre: `Suivi mensuel, ${formatMonth(month)}`,
      adresse: link(`/suivi-mensuel/${month}/`),
    }));
}
