import { plainText } from '../takeaway/plainText.ts';
import type { SocialCard } from './SocialCard.ts';

type Tone = SocialCard['numbers'][number]['tone'];

/** A name, then its number in large, as RatioCard and TerritoryNumbers write them. */
const ratio =
  /<(?:h3|p class="name")[^>]*>([^<]*)<\/(?:h3|p)>\s*<p class="key-number (formation|alternance|emploi)"[^>]*>(.*?)<\/p>/gs;

/** What a built page says of itself in large. */
export function readCard(html: string): SocialCard {
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const [, notice = ''] = /<aside class="demonstration"[^>]*>(.*?)<\/aside>/s.exec(html) ?? [];
  const numbers = [...html.matchAll(ratio)].map(([, name = '', tone, value = '']) => ({
    name: plainText(name),
    value: plainText(value),
    tone: tone as Tone,
  }));
  // All three or none: a secret number has no figure to show.
  const shown = numbers.slice(0, 3);
  const isWhole = shown.length === 3 && shown.every(({ value }) => /\d/.test(value));
  return { title: plainText(title), numbers: isWhole ? shown : [], notice: plainText(notice) };
}
