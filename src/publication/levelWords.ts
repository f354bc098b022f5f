import { listWords } from '../format/listWords.ts';
import type { TerritoryKey } from './keyFigure.ts';

const words = {
  region: 'région',
  departement: 'départements',
  mission_locale: 'missions locales',
} as const satisfies Readonly<Record<TerritoryKey['level'], string>>;

/** “région, départements et missions locales”: the levels that hold a condition, after the region. */
export function levelWords(isThere: (level: 'departement' | 'mission_locale') => boolean): string {
  const below = (['departement', 'mission_locale'] as const).filter(isThere);
  return listWords(['region' as const, ...below].map((level) => words[level]));
}
