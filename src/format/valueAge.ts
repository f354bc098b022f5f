import { lastMonth } from '../contracts/lastMonth.ts';
import { agree } from './agree.ts';
import { formatPeriod } from './formatPeriod.ts';

/** Whole months since the end of its period from which a value is only the last that is known. */
export const oldFrom = 18;

/** How old the last value of a series is, and how it is said. */
export interface ValueAge {
  /** Whole months from the end of its period to the latest edition of the site. */
  months: number;
  /** It says “dernière valeur connue”, and leads no page. */
  isOld: boolean;
  /** “Dernière valeur connue : juin 2024 (2 ans et 5 mois)”, without a full stop. */
  words: string;
}

interface AgeOptions {
  /** Day of the latest edition of the site, AAAA-MM-JJ: there is no other today. */
  publishedOn: string;
  /**
   * `recensement`: a count made over five years, told by its year. It is published three years
   * later, and describes what moves slowly: it is dated, and never taken for an old value.
   * `repertoire`: a list in force until the next one.
   */
  kind?: 'serie' | 'recensement' | 'repertoire';
}

/** The age of the last value of a series, from its period. */
export function valueAge(period: string, { publishedOn, kind = 'serie' }: AgeOptions): ValueAge {
  const months = Math.max(0, lastMonth(publishedOn) - lastMonth(period) - 1);
  const isOld = kind === 'serie' && months >= oldFrom;
  const when = formatPeriod(period);
  const start = {
    serie: `Dernière valeur${isOld ? ' connue' : ''} : ${when}`,
    recensement: `Recensement de ${when}`,
    repertoire: `Édition de ${when}`,
  }[kind];
  return { months, isOld, words: `${start} (${durationWords(months)})` };
}

/** 29 → “2 ans et 5 mois”. */
function durationWords(months: number): string {
  if (months === 0) return 'moins d’un mois';
  const years = Math.floor(months / 12);
  const parts = [
    ...(years > 0 ? [agree(years, 'an', 'ans')] : []),
    ...(months % 12 > 0 ? [agree(months % 12, 'mois', 'mois')] : []),
  ];
  return parts.join(' et ');
}
