import { claimPatterns } from './claims/claims.ts';
import { type Term, termPattern } from './glossary.ts';

/** Something written by hand that the data could deny. */
export interface Finding {
  kind: 'number' | 'direction' | 'month' | 'year' | 'syntax';
  index: number;
  found: string;
}

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Numbers and direction words that say nothing of the data: names, ages, dates, articles. */
const knownExpressions: readonly RegExp[] = [
  new RegExp(`\\b(?:1er|\\d{1,2}) (?:${months})(?: \\d{4})?`, 'giu'),
  new RegExp(`\\b(?:${months}) \\d{4}`, 'giu'),
  /\barticles? (?:[LRD]\. ?)?\d+(?:-\d+)*(?: (?:et|à) (?:[LRD]\. ?)?\d+(?:-\d+)*)?/giu,
  /(?:\b(?:plus|moins) de )?\b\d{1,2}(?: ?(?:à|et|ou|-|–) ?\d{1,2})? ans\b(?: (?:et|ou) (?:plus|moins))?/giu,
  /(?<![\p{L}\d])\d+(?:er|re|ère|e|es|ème|nd|nde)(?![\p{L}\d])/giu,
  /(?<!\p{L})(?:sur|pour) 100 jeunes(?!\p{L})/giu,
  /(?<!\p{L})intervalles? à 95 %/giu,
  /(?<!\p{L})premi(?:er|ère)s? (?:accueils?|entrées?|sorties?|formations?|fois)(?!\p{L})/giu,
  /(?<!\p{L})dernier jour(?!\p{L})/giu,
  /(?<!\p{L})(?:au plus tard|plus tard|au plus tôt|au moins une?|d’autant plus|non plus)(?!\p{L})/giu,
  // “Ils ne donnent plus de nouvelles”: the end of something, not a comparison.
  /(?<!\p{L})(?:ne |n[’'])\p{L}+(?: (?!pas)\p{L}+)? plus(?!\p{L})/giu,
  /(?<!\p{L})se (?:situer?|trouvent?) au-dessus(?= de la ligne)/giu,
];

const cardinals =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-huit|vingt|vingt-quatre|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|(?:di|dou|quin|ving|tren|cen)t?aines?|dizaines?|douzaines?|milliers?|moitiés?|tiers|quarts?';
const number = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\d[\\d\\s\u00a0]*(?:,\\d+)?(?:\\s?%)?|(?:${cardinals})(?![\\p{L}-]))`,
  'giu',
);
const month =
  /(?<![\p{L}\d])((?:\d+|trois|six|douze|dix-huit|vingt-quatre)(?:(?:, | et | ou | à | puis )(?:\d+|six|douze|dix-huit|vingt-quatre))*) (?:premiers )?mois(?!\p{L})/giu;
const year = /(?<![\p{L}\d])(?:19|20)\d{2}(?![\p{L}\d])/giu;
const brokenDirective =
  /:{1,2}(?:chiffre|ecart|écart|sens|selon|annee|année|libre|figure)\b|[{}]/giu;

/** Everything in a hand-written text that the data could deny; `glossary` gives names of terms. */
export function lintText(text: string, glossary: readonly Term[]): Finding[] {
  const findings: Finding[] = [];
  let left = text.replace(/\s/g, ' ');
  const take = (pattern: RegExp, kind: Finding['kind'] | null) => {
    left = left.replace(pattern, (...found) => {
      const index = found.findLast((part) => typeof part === 'number') as number;
      if (kind) findings.push({ kind, index, found: (found[0] as string).trim() });
      return ' '.repeat((found[0] as string).length);
    });
  };
  take(brokenDirective, 'syntax');
  for (const pattern of knownExpressions) take(pattern, null);
  for (const term of glossary) take(globally(termPattern(term)), null);
  take(month, 'month');
  take(year, 'year');
  for (const { pattern } of claimPatterns) take(globally(pattern), 'direction');
  take(number, 'number');
  return findings.sort((a, b) => a.index - b.index);
}

function globally(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags}g`);
}

const words: Readonly<Record<string, string>> = {
  trois: '3',
  six: '6',
  douze: '12',
  'dix-huit': '18',
  'vingt-quatre': '24',
};

/** The months of “à 6, 12 et 24 mois”, in digits. */
export function monthsIn(found: string): string[] {
  const parts = found.toLowerCase().match(/\d+|vingt-quatre|dix-huit|douze|six|trois/g) ?? [];
  return parts.map((part) => words[part] ?? part);
}
