import { listWords } from '../format/listWords.ts';
import type { Position } from './position.ts';
import type { Standing } from './standing.ts';

const adverbs: Record<Position, string> = {
  'au-dessus': 'plus souvent',
  'au-dessous': 'moins souvent',
  proche: 'à peu près aussi souvent',
};

/**
 * “<start> en formation plus souvent que <reference>, en alternance et en emploi à peu près aussi
 * souvent.”, then what is not published.
 */
export function standingSentence(
  start: string,
  standings: readonly Standing[],
  reference: string,
): string {
  const groups = (Object.keys(adverbs) as Position[])
    .map((sought) => ({ adverb: adverbs[sought], words: wordsOf(standings, sought) }))
    .filter(({ words }) => words.length > 0)
    .map(
      ({ adverb, words }, rank) =>
        `${listWords(words)} ${adverb}${rank === 0 ? ` que ${reference}` : ''}`,
    );
  const unknown = wordsOf(standings, null);
  return [
    groups.length > 0 && `${start} ${groups.join(', ')}.`,
    unknown.length > 0 &&
      `La part de ceux qui sont entrés ${listWords(unknown)} n’est pas publiée.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** “Des entrées plus fréquentes en formation que dans la région, moins fréquentes en emploi”. */
export function standingHeading(standings: readonly Standing[]): string {
  const [above, below] = [wordsOf(standings, 'au-dessus'), wordsOf(standings, 'au-dessous')];
  const groups = [
    { adjective: 'plus fréquentes', words: above },
    { adjective: 'moins fréquentes', words: below },
  ].filter(({ words }) => words.length > 0);
  if (standings.every(({ position }) => position === null)) return 'Des parts non publiées';
  if (groups.length === 0) return 'Des entrées proches de celles de la région';
  return `Des entrées ${groups
    .map(
      ({ adjective, words }, rank) =>
        `${adjective} ${listWords(words)}${rank === 0 ? ' que dans la région' : ''}`,
    )
    .join(', ')}`;
}

function wordsOf(standings: readonly Standing[], sought: Position | null): string[] {
  return standings.filter(({ position }) => position === sought).map(({ words }) => words);
}
