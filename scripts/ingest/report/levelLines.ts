import type { LevelChoice, TerritoryLevel } from '../coarsen/levelChoices.ts';
import { percentage } from './percentage.ts';

const names: Readonly<Record<TerritoryLevel, string>> = {
  region: 'région',
  departement: 'départements',
  mission_locale: 'missions locales',
};

/** Levels of territory that are left out of the datasets, or kept although mostly secret, and why. */
export function levelLines(levels: readonly LevelChoice[]): string[] {
  const told = [...Map.groupBy(levels, ({ dataset }) => dataset)].filter(([, own]) =>
    own.some(({ choice }) => choice !== 'published'),
  );
  if (told.length === 0) return [];
  return [
    'Niveaux de territoire (entre parenthèses, la part des lignes qui comptent moins de 5 jeunes)',
    ...told.map(([dataset, own]) => `  ${dataset} : ${datasetParts(own).join(' ; ')}`),
    '  Un niveau trop secret pour être lu ne paraît pas ; celui qu’une édition réelle montre reste.',
  ];
}

function datasetParts(levels: readonly LevelChoice[]): string[] {
  const of = (choice: LevelChoice['choice']) => levels.filter((level) => level.choice === choice);
  return [
    listed(
      'publié',
      of('published').map(({ level }) => names[level]),
    ),
    listed('gardé, car déjà publié', of('kept').map(withShare)),
    listed('laissé de côté', of('left_out').map(withShare)),
  ].filter((part) => part !== '');
}

function withShare({ level, rows, small }: LevelChoice): string {
  return `${names[level]} (${percentage(small, rows)})`;
}

function listed(label: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${label} : ${items.join(', ')}`;
}
