import { formatValue } from '../format/formatValue.ts';
import type { KeyFigure } from './keyFigure.ts';
import { position } from './position.ts';

interface Share {
  /** “En QPV”. */
  modalite: string;
  figure: KeyFigure;
  region: KeyFigure;
}

/** How many differences are told on each side. */
const told = 2;

/**
 * The widest differences with the region that the intervals at 95 % allow to tell: “Au-dessus de
 * la région : en QPV (14,2 %, région 9,1 %). Au-dessous : …”.
 */
export function profileSentence(shares: readonly Share[]): string {
  const parts = [
    { start: 'Au-dessus de la région', words: widest(shares, 'au-dessus') },
    { start: 'Au-dessous', words: widest(shares, 'au-dessous') },
  ].filter(({ words }) => words.length > 0);
  const [first] = parts;
  if (first?.start === 'Au-dessous') first.start = 'Au-dessous de la région';
  if (parts.length === 0) return alikeSentence(shares);
  return parts.map(({ start, words }) => `${start} : ${words.join(' ; ')}.`).join(' ');
}

/** What cannot be placed is not alike. */
function alikeSentence(shares: readonly Share[]): string {
  const placed = shares.filter(({ figure, region }) => position(figure, region) !== null);
  if (placed.length === 0) return 'Aucune part ne peut être comparée à celle de la région.';
  const which = placed.length < shares.length ? 'Aucune des parts publiées' : 'Aucune part';
  return `${which} ne se distingue de celle de la région.`;
}

function widest(shares: readonly Share[], sought: 'au-dessus' | 'au-dessous'): string[] {
  return shares
    .filter(({ figure, region }) => position(figure, region) === sought)
    .toSorted((a, b) => gap(b) - gap(a))
    .slice(0, told)
    .map(({ modalite, figure, region }) => {
      const name = /^[A-Z]{2}/.test(modalite)
        ? modalite
        : modalite.charAt(0).toLowerCase() + modalite.slice(1);
      return `${name} (${formatValue(figure).text}, région ${formatValue(region).text})`;
    });
}

function gap({ figure, region }: Share): number {
  return Math.abs((figure.valeur ?? 0) - (region.valeur ?? 0));
}
