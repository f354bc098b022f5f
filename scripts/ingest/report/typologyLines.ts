import type { TypologyReport } from '../typology/typologyTables.ts';
import { counted } from './counted.ts';
import { percentage } from './percentage.ts';

/** How the types of pathways came to be: nothing of anybody's sequence. */
export function typologyLines({ types, people, sequences, found }: TypologyReport): string[] {
  const base = `${counted(people, 'jeune suivi', 'jeunes suivis')} 24 mois, ${counted(sequences, 'suite distincte', 'suites distinctes')}`;
  if (types === 0) {
    return [
      'Types de parcours',
      `  aucun n’est publié : des jeunes trop peu nombreux, ou trop semblables, pour des groupes qui ne disent rien de chacun (${base})`,
    ];
  }
  if (found === null) {
    return ['Types de parcours', `  ${types} types déjà figés ; ${base}`];
  }
  const { tried, chosen, agreement } = found;
  const distances = [...Map.groupBy(tried, ({ distance }) => distance)];
  return [
    'Types de parcours',
    `  ${base}`,
    ...distances.map(
      ([distance, own]) =>
        `  silhouette, distance ${words[distance]} : ${own.map(({ k, silhouette }) => `${k} types ${width(silhouette)}`).join(', ')}`,
    ),
    `  retenus : ${chosen.k} types, distance ${words[chosen.distance]}${types < chosen.k ? `, ${types} après la réunion des plus petits` : ''}`,
    `  type le plus vraisemblable identique à celui du groupe : ${percentage(agreement, 1)} des jeunes`,
  ];
}

const words = { constante: 'à coûts constants', transitions: 'selon les passages observés' };

function width(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
