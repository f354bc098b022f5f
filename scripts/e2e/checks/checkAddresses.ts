import { join } from 'node:path';
import { filesUnder } from '../../pipeline/read/filesUnder.ts';
import { pageKindOf } from '../pageKindOf.ts';
import { type PublishedData, type PublishedRow, publishedData } from '../publishedData.ts';
import { siteAddresses } from '../siteAddresses.ts';

/** The values of a column of a published dataset, in the rows that hold a condition. */
function valuesOf(
  data: PublishedData,
  dataset: string,
  column: string,
  holds: (row: PublishedRow) => boolean = () => true,
): string[] {
  const rows = [...(data.dataset(dataset)?.rows.values() ?? [])];
  return rows.filter(holds).map((row) => row[column] ?? '');
}

/** The rows of a dataset that have the last value of a column. */
function lastOf(data: PublishedData, dataset: string, column: string): PublishedRow[] {
  const rows = [...(data.dataset(dataset)?.rows.values() ?? [])];
  const values = rows.map((row) => row[column] ?? '').sort();
  return rows.filter((row) => row[column] === values.at(-1));
}

const isDepartement = ({ territoire_niveau: level }: PublishedRow) => level === 'departement';
const isRegionMonth = ({ territoire_niveau: level, periode = '' }: PublishedRow) =>
  level === 'region' && /^\d{4}-\d{2}$/.test(periode);

/** Codes of the territories of a level that have a file of their own. */
function sheetsOf(folder: string, level: string): string[] {
  return filesUnder(join(folder, 'donnees'))
    .map((path) => new RegExp(`^territoires/${level}-(\\w+)\\.csv$`).exec(path)?.[1] ?? '')
    .filter((code) => code !== '');
}

/** What the published files say that there is a page for, by kind of page. */
function calledFor(folder: string): Record<string, string[]> {
  const data = publishedData(join(folder, 'donnees'));
  const years = valuesOf(data, 'chiffres_cles', 'annee');
  return {
    '/chiffres-cles/[annee]/': years,
    '/chiffres-cles/[annee]/imprimer/': years,
    '/suivi-mensuel/[mois]/': valuesOf(data, 'activite_mensuelle', 'periode', isRegionMonth),
    '/bilan-animation/[annee]/': valuesOf(data, 'animation_annuelle', 'annee'),
    '/observatoire/cohortes/[cohorte]/': [
      ...valuesOf(data, 'parcours_courbes', 'cohorte'),
      ...valuesOf(data, 'parcours_parts', 'cohorte', ({ serie }) => serie === 'situations'),
    ],
    '/ma-mission-locale/[departement]/': valuesOf(
      data,
      'territoires',
      'territoire_code',
      isDepartement,
    ),
    '/insertion-apres-formation/[departement]/': lastOf(data, 'inserjeunes_cfa', 'cumul').map(
      (row) => row.departement_code ?? '',
    ),
    '/territoires/departement/[code]/': sheetsOf(folder, 'departement'),
    '/territoires/mission-locale/[code]/': sheetsOf(folder, 'mission-locale'),
    '/donnees/[jeu]/': [...data.names].filter((name) => name !== 'revisions'),
  };
}

/** Codes of the registers: a territory may have a page before it has figures. */
function registered(folder: string): Record<string, string[]> {
  const data = publishedData(join(folder, 'donnees'));
  return {
    '/territoires/departement/[code]/': valuesOf(
      data,
      'territoires',
      'territoire_code',
      isDepartement,
    ),
    '/territoires/mission-locale/[code]/': valuesOf(data, 'missions_locales', 'code'),
  };
}

/** A page for every year, month, cohort, territory and dataset that is published, and no other. */
export function checkAddresses(folder: string): string[] {
  const known = registered(folder);
  const built = Map.groupBy(siteAddresses(folder), (url) => pageKindOf(url)?.address);
  return Object.entries(calledFor(folder)).flatMap(([address, values]) => {
    const urlsOf = (all: string[] = []) =>
      new Set(all.map((value) => address.replace(/\[\w+\]/, value)));
    const called = urlsOf(values);
    const there = new Set(built.get(address) ?? []);
    return [
      ...[...called.difference(there)].map((url) => `${url}: published, and no such page`),
      ...[...there.difference(called).difference(urlsOf(known[address]))].map(
        (url) => `${url}: a page, and nothing published for it`,
      ),
    ];
  });
}
