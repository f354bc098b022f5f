import { frenchTypography } from '../format/frenchTypography.ts';
import type { KeyFigure } from '../publication/keyFigure.ts';
import { valueCell } from '../publication/keyFigureCells.ts';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import type { CardNumber } from './SocialCard.ts';

/** A ratio that a page gives in large; one that has no value has nothing to show. */
interface Ratio extends Pick<CardNumber, 'name' | 'tone'> {
  figure: KeyFigure;
}

/** Adds a ratio to what the picture of a page shows in large. */
export function addNumber({ card }: RenderedPage, { name, tone, figure }: Ratio): void {
  const { text, status } = valueCell(figure);
  card.numbers.push({
    name: frenchTypography(name),
    tone,
    value: status === 'publie' ? text : null,
  });
}
