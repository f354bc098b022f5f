import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { dotRange } from './dotRange.ts';
import { intervalDotOf, intervalExtent, intervalMarks } from './intervalMarks.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { type ProfileColumns, profileLayout } from './profileLayout.ts';
import { type Reference, referenceHeight, referenceRules } from './referenceRules.ts';
import { tickRules } from './tickRules.ts';
import { tickWords } from './tickWords.ts';
import { typeSizes } from './typeSizes.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface ProfileDotsOptions
  extends ChartOptions,
    Partial<Omit<ProfileColumns, 'reference'>> {
  low?: string;
  high?: string;
  unit?: string;
  decimals?: number;
  /** Values drawn as dashed lines across the rows, with their name: the whole population. */
  references?: readonly Reference[];
  fill?: string;
}

/** Half of the height of a row, in pixels. */
const half = 12;

/**
 * A rate for each modality of several dimensions, in the order of the rows, under a heading for
 * each: a dot over its interval at 95 %, the value at right.
 */
export function profileDots(
  rows: readonly Row[],
  {
    width = 720,
    group = 'dimension',
    label = 'modalite',
    value = 'valeur',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    unit = '%',
    decimals = 1,
    references = [],
    fill = color('formation'),
    ...options
  }: ProfileDotsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const columns = { group, label, value, reference: '', status };
  const top = referenceHeight(references, small);
  const { items, headings, labels, labelWidth, bottom } = profileLayout(rows, columns, {
    ...{ width, size, top },
  });
  const texts = items.map((item) => valueWords(item, decimals));
  const dots = items.flatMap((item) =>
    intervalDotOf(item, { low, high, unit, decimals, y: item.y }),
  );
  const scale = valueScale([...intervalExtent(dots), ...references.map((one) => one.value)], {
    ...{ unit, count: width < narrowBelow ? 3 : 5 },
  });
  const range = dotRange(scale, { left: labelWidth, width, texts, size, small });
  const px = linear(scale.domain, range);
  const spans = items.map(({ y }) => ({ y1: y - half, y2: y + half }));
  const layout = { rows: [], labelWidth: 0, spans, bottom };
  return plot({
    ...options,
    width,
    height: bottom + 12,
    margin: 0,
    x: { domain: scale.domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(items.map((item) => item.absence)),
    marks: [
      tickRules(scale, spans),
      referenceRules(references, layout, { px, width, size: small, unit, decimals }),
      intervalMarks(dots, fill),
      words([
        ...headings,
        ...labels,
        ...cellWords(items, (i) => {
          return { x: width - 1, y: items[i]?.y ?? 0, text: texts[i] ?? '', size, anchor: 'end' };
        }),
        ...tickWords(scale, { px, y: bottom + 2, size: small }),
      ]),
    ],
  });
}
