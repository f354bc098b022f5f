import type { PhrasingContent } from 'mdast';
import { formatNumber } from '../format/formatNumber.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';
import { signed } from '../format/signed.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import { Refusal } from './fault.ts';
import { numberElement, text } from './phrasing.ts';
import { type PublishedValue, readValue } from './readValue.ts';

const space = '\u00a0';

/** How a number is written in a sentence. */
export interface Wording {
  /** Digits after the comma. */
  decimals: number;
  /** “1 jeune”, “2 jeunes”: the noun of a count, with what agrees with it. */
  noun?: readonly [singular: string, plural: string];
  /** “13 jeunes sur 100” rather than “12,8 %”. */
  outOfHundred?: boolean;
  /** “14” alone, after “Sur 100 jeunes”: a whole number of them. */
  bare?: boolean;
  /** “(entre 12,3 et 13,3 %)” after it. */
  interval?: boolean;
  /** For points: without its sign, which the words after it say (“de plus”). */
  unsigned?: boolean;
}

/** Digits after the comma of a unit, unless the directive says otherwise. */
export function decimalsOf(unit: string, asked: string | undefined): number {
  if (asked === undefined) return unit === 'points' || unit === 'mois' ? 1 : unitDecimals(unit);
  if (/^[0-3]$/.test(asked)) return Number(asked);
  throw new Refusal({
    message: `decimales=${asked} n’est pas admis`,
    remedy: 'écrivez 0, 1, 2 ou 3',
  });
}

/** A number and its unit, then its interval (nothing when it is not asked for). */
export interface WrittenNumber {
  number: PhrasingContent[];
  interval: PhrasingContent[];
}

/** A published number in French, with its unit, and its interval where it is asked for. */
export function writeNumber(one: PublishedValue, wording: Wording): WrittenNumber {
  const { decimals, outOfHundred = false, interval = false } = wording;
  const rounded = roundHalfAway(one.value, outOfHundred || wording.bare ? 0 : decimals);
  if (rounded === 0 && one.value !== 0) {
    throw new Refusal({
      message: `${one.value} s’arrondit à zéro`,
      remedy: 'ajoutez decimales=…, ou dites autrement cette valeur infime',
    });
  }
  const after = afterNumber(one, rounded, wording);
  // One element where the unit follows at once, so that number and sign are never parted.
  const glued = after.startsWith(`${space}%`);
  const shown = shownNumber(one, rounded, wording) + (glued ? `${space}%` : '');
  const number = [
    numberElement(one, shown, wording.unsigned ? { dataSansSigne: '' } : {}),
    ...(glued || after === '' ? [] : [text(after)]),
  ];
  return { number, interval: interval ? writeInterval(one, wording) : [] };
}

function shownNumber({ unit }: PublishedValue, rounded: number, wording: Wording): string {
  const decimals = wording.outOfHundred || wording.bare ? 0 : wording.decimals;
  const value = wording.unsigned ? Math.abs(rounded) : rounded;
  const shown = formatNumber(value, { decimals });
  return unit === 'points' && !wording.unsigned ? signed(value, shown) : shown;
}

/** What follows a number: its unit, or the noun that agrees with it. */
function afterNumber({ unit }: PublishedValue, rounded: number, wording: Wording): string {
  const isPlural = Math.abs(rounded) >= 2;
  const noun = wording.noun ? `${space}${wording.noun[isPlural ? 1 : 0]}` : '';
  if (wording.bare) {
    if (unit === '%') return noun;
    throw new Refusal({
      message: 'unite=non ne vaut que pour un pourcentage, après « Sur 100 jeunes »',
      remedy: 'retirez unite=non',
    });
  }
  if (wording.outOfHundred) {
    if (unit === '%') return `${noun} sur${space}100`;
    throw new Refusal({
      message: 'sur=100 ne vaut que pour un pourcentage',
      remedy: 'retirez sur=100',
    });
  }
  if (unit === '%') return `${space}%${noun}`;
  if (unit === 'points') return `${space}${isPlural ? 'points' : 'point'}`;
  if (wording.noun) return noun;
  if (unit === 'jeunes') return `${space}${isPlural ? 'jeunes' : 'jeune'}`;
  return unit === 'mois' ? `${space}mois` : '';
}

function writeInterval(one: PublishedValue, wording: Wording): PhrasingContent[] {
  const { contract, row, unit } = one;
  if (wording.outOfHundred || wording.bare || (unit !== '%' && unit !== 'points')) {
    throw new Refusal({
      message: 'intervalle=oui ne vaut que pour un pourcentage ou un écart en points',
      remedy: 'retirez intervalle=oui',
    });
  }
  const bounds = (['borne_basse', 'borne_haute'] as const).map((column) =>
    readValue(contract, row, column),
  );
  const ordered = wording.unsigned && one.value < 0 ? bounds.toReversed() : bounds;
  const [low, high] = ordered.map((bound) => {
    const rounded = roundHalfAway(bound.value, wording.decimals);
    const extra = wording.unsigned ? { dataSansSigne: '' } : {};
    return { rounded, node: numberElement(bound, shownNumber(bound, rounded, wording), extra) };
  });
  if (!low || !high) return [];
  const last = Math.abs(high.rounded) >= 2 ? 'points' : 'point';
  const after = `${space}${unit === '%' ? '%' : last})`;
  return [text(' (entre '), low.node, text(' et '), high.node, text(after)];
}
