import { licences } from '../../../src/contracts/licences.ts';
import { labelOf } from '../../../src/contracts/nomenclatures.ts';
import { openLicence } from '../../../src/contracts/openLicence.ts';
import { siteName } from '../../../src/contracts/siteName.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import type { TerritorySheet } from '../derive/territorySheets.ts';

/** `LISEZ-MOI.txt` of the archive: what is in it, from when, and how to cite it. */
export function archiveReadme(
  tables: readonly PublishedTable[],
  sheets: readonly TerritorySheet[],
): string {
  const isFictitious = tables.some(({ status }) => status === 'demonstration');
  const unlicensed = tables
    .filter(({ licence }) => licences[licence].url === null)
    .map(({ contract }) => contract.name);
  return [
    siteName,
    '',
    ...(isFictitious
      ? ['Les jeux marqués « démonstration (fictif) » sont fictifs : ne les citez pas.', '']
      : []),
    'Chaque jeu de données est ici en CSV, en Parquet et en JSON : les mêmes valeurs. Celles des fichiers',
    'pour Excel aussi, que la page de chaque jeu propose sur le site.',
    ...(sheets.length > 0
      ? ['Le dossier territoires reprend, en un CSV par territoire, ce qui est publié sur lui.']
      : []),
    'datapackage.json décrit chaque fichier et chaque colonne (standard Data Package).',
    'Les fichiers de chaque graphique, qui reprennent ces valeurs, sont sur le site.',
    '',
    `${openLicence.name} : réutilisation libre, en citant la source et la date de publication.`,
    openLicence.url,
    ...(unlicensed.length > 0
      ? [
          `Sauf ${unlicensed.join(', ')} : la source n’en précise pas la licence, demandez-la-lui avant de réutiliser.`,
        ]
      : []),
    '',
    ...tables.map(
      ({ contract, title, status, publishedOn, rows }) =>
        `${contract.name} : ${title} ; ${labelOf('statut', status)} ; publié le ${publishedOn} ; ${rows.length} lignes`,
    ),
    '',
  ].join('\r\n');
}
