import { lightTheme } from '../charts/palette.ts';
import { wrapText } from '../charts/wrapText.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import type { CardNumber, SocialCard } from './SocialCard.ts';

/** The size that social networks show whole, in pixels. */
const [width, height, margin] = [1200, 630, 72];
const { paper, ink, muted, rule } = lightTheme;
const notice = { paper: '#fff0d0', ink: '#5c4300', size: 26, line: 34 };

interface Style {
  size: number;
  fill: string;
  weight?: 400 | 700;
}

function write(text: string, x: number, y: number, { size, fill, weight = 400 }: Style): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`;
}

/** The heading in the largest letters with which it holds on its lines. */
function heading(title: string, top: number, mostLines: number): string {
  const sizes = mostLines > 2 ? [72, 64, 56, 48, 42, 36] : [64, 56, 48, 42, 36];
  const fits = (size: number) => wrapText(title, width - 2 * margin, size).length <= mostLines;
  const size = sizes.find(fits) ?? 36;
  return wrapText(title, width - 2 * margin, size)
    .map((line, i) =>
      write(line, margin, top + Math.round(size * (0.9 + 1.12 * i)), {
        size,
        fill: ink,
        weight: 700,
      }),
    )
    .join('');
}

/** A ratio that is published. */
type ShownNumber = CardNumber & { value: string };

/** All three, or none: a secret number has no figure to show. */
function shownNumbers(numbers: readonly CardNumber[]): ShownNumber[] {
  const published = numbers.slice(0, 3).filter((one): one is ShownNumber => one.value !== null);
  return published.length === 3 ? published : [];
}

/** The three ratios side by side, each in the colour of its situation. */
function ratios(numbers: readonly ShownNumber[], bottom: number): string {
  const column = (width - 2 * margin) / 3;
  return numbers
    .map(({ name, value, tone }, i) => {
      const x = margin + i * column;
      const fill = lightTheme[`${tone}-text`];
      return (
        write(value, x, bottom - 44, { size: 76, fill, weight: 700 }) +
        write(name, x, bottom, { size: 30, fill: muted })
      );
    })
    .join('');
}

/** The notice of fictitious data, on a band at the foot of the picture. */
function band(said: string): { svg: string; top: number } {
  if (said === '') return { svg: '', top: height };
  const lines = wrapText(said, width - 2 * margin, notice.size);
  const top = height - lines.length * notice.line - 26;
  const texts = lines.map((line, i) =>
    write(line, margin, top + 38 + i * notice.line, { size: notice.size, fill: notice.ink }),
  );
  const paper = `<rect y="${top}" width="${width}" height="${height - top}" fill="${notice.paper}"/>`;
  return { svg: paper + texts.join(''), top };
}

/** The picture of a page where it is shared: the site, the heading, its numbers, the notice. */
export function socialSvg({ title, numbers, notice: said }: SocialCard): string {
  const foot = band(said);
  const shown = shownNumbers(numbers);
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    write('Parcours', margin, 104, { size: 48, fill: ink, weight: 700 }),
    write('L’observatoire des missions locales de Nouvelle-Aquitaine', margin, 146, {
      size: 28,
      fill: muted,
    }),
    `<path d="M${margin} 176H${width - margin}" stroke="${rule}" stroke-width="2"/>`,
    heading(title, 200, shown.length > 0 ? 2 : 4),
    ratios(shown, foot.top - 40),
    foot.svg,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3">${parts.join('')}</svg>`;
}
