/** What a direction word says of one value or two. */
export type Claim =
  | { kind: 'sign'; sign: -1 | 0 | 1 }
  | { kind: 'factor'; factor: number; how: How }
  | { kind: 'share'; percent: number; how: How }
  | { kind: 'rank'; end: 'first' | 'last' };

/** Above, below, just below, or about. */
export type How = 'above' | 'below' | 'nearly' | 'about';

interface ClaimPattern {
  pattern: RegExp;
  claim: (match: RegExpMatchArray) => Claim;
}

const numerals: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
};

const fractions: Readonly<Record<string, number>> = {
  'la moitié': 50,
  'un tiers': 100 / 3,
  'du tiers': 100 / 3,
  'le tiers': 100 / 3,
  'deux tiers': 200 / 3,
  'un quart': 25,
  'du quart': 25,
  'le quart': 25,
  'trois quarts': 75,
};

const numeral = Object.keys(numerals).join('|');
const prefix = "(?:(plus|moins|près|environ|presque) ?(?:de |d[’'])?(?:les? |des )?)?";

function howOf(word: string | undefined): How {
  if (word === 'plus') return 'above';
  if (word === 'moins') return 'below';
  return word === 'près' || word === 'presque' ? 'nearly' : 'about';
}

const sign = (words: string, value: -1 | 0 | 1): ClaimPattern => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  claim: () => ({ kind: 'sign', sign: value }),
});

/** Every direction word that the analyses know, the longest expressions first. */
export const claimPatterns: readonly ClaimPattern[] = [
  {
    pattern: new RegExp(
      `${prefix}(?<![\\p{L}])(${Object.keys(fractions).join('|')})(?!\\p{L})`,
      'iu',
    ),
    claim: ([, how, fraction = '']) => ({
      kind: 'share',
      percent: fractions[fraction.toLowerCase()] ?? 0,
      how: howOf(how?.toLowerCase()),
    }),
  },
  {
    pattern: new RegExp(
      `${prefix}(?<!\\p{L})(${numeral}) (?:\\p{L}+ ){0,3}?sur (${numeral})(?!\\p{L})`,
      'iu',
    ),
    claim: ([, how, part = '', whole = '']) => ({
      kind: 'share',
      percent: (100 * (numerals[part.toLowerCase()] ?? 0)) / (numerals[whole.toLowerCase()] ?? 1),
      how: howOf(how?.toLowerCase()),
    }),
  },
  {
    pattern: /(?<!\p{L})(?:la plupart|(?:la )?majorité|majoritaire\w*|majoritairement)(?!\p{L})/iu,
    claim: () => ({ kind: 'share', percent: 50, how: 'above' }),
  },
  {
    pattern: /(?<!\p{L})(?:minorité|minoritaire\w*)(?!\p{L})/iu,
    claim: () => ({ kind: 'share', percent: 50, how: 'below' }),
  },
  {
    pattern: /(?<!\p{L})moitié moins(?!\p{L})/iu,
    claim: () => ({ kind: 'factor', factor: 0.5, how: 'about' }),
  },
  {
    pattern: /(?<!\p{L})(deux|trois|quatre) fois (plus|moins)(?!\p{L})/iu,
    claim: ([, times = '', way]) => {
      const factor = numerals[times.toLowerCase()] ?? 1;
      return { kind: 'factor', factor: way === 'moins' ? 1 / factor : factor, how: 'about' };
    },
  },
  {
    pattern:
      /(?:(plus|moins|près) (?:du|de|que) )?(?<!\p{L})(doubl|tripl|quadrupl)(?:e|es|é|ée|és|ées|ent|er|ement)(?!\p{L})/iu,
    claim: ([, how, root = '']) => ({
      kind: 'factor',
      factor: { doubl: 2, tripl: 3, quadrupl: 4 }[root.toLowerCase()] ?? 1,
      how: howOf(how?.toLowerCase()),
    }),
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:le|la|les) plus|premi(?:er|ère)s?|en tête|records?|maximum)(?!\p{L})/iu,
    claim: () => ({ kind: 'rank', end: 'first' }),
  },
  {
    pattern: /(?<!\p{L})(?:(?:le|la|les) moins|derni(?:er|ère)s?|minimum)(?!\p{L})/iu,
    claim: () => ({ kind: 'rank', end: 'last' }),
  },
  sign(
    "stables?|stabilité|se stabilis\\p{L}*|inchangée?s?|autant|proches?|comparables?|semblables?|équivalente?s?|identiques?|se maintien\\p{L}*|même niveau|(?:pas|aucun|sans) (?:d[’']|de )?(?:écart|différence) net(?:te)?s?|aussi (?:souvent|vite|fréquente?s?|haute?s?|nombreu\\p{L}+|élevée?s?)",
    0,
  ),
  sign(
    "hausses?|augment\\p{L}+|progress\\p{L}+|s[’']él[eè]v\\p{L}+|s[’']accro[iî]\\p{L}+|croissan\\p{L}+|croît|croissent|(?:re)?mont(?:e|ent|ée|ées)|grimp\\p{L}+|gagn(?:e|ent|é|ée)|supérieure?s?|dépass\\p{L}+|davantage|au-dessus|plus|meilleure?s?",
    1,
  ),
  sign(
    'baiss\\p{L}*|diminu\\p{L}+|recul\\p{L}*|chut\\p{L}+|décro[iî]\\p{L}+|inférieure?s?|au-dessous|en dessous|moins|pire|moindres?',
    -1,
  ),
];

/** The claim of a few words, null when none of them is known. */
export function claimOf(words: string): Claim | null {
  for (const { pattern, claim } of claimPatterns) {
    const match = pattern.exec(words);
    if (match) return claim(match);
  }
  return null;
}
