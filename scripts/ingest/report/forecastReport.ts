import type { Forecast } from '../Forecast.ts';
import { aboutSoLong } from './aboutSoLong.ts';
import { levelLines } from './levelLines.ts';

/** What will be published and how long it will take, for the analyst, before the long work. */
export function forecastReport({ levels, seconds }: Forecast): string[] {
  const lines = levelLines(levels);
  return [
    ...(lines.length === 0 ? [] : [...lines, '']),
    `Protection et audit : ${aboutSoLong(seconds)}.`,
    '',
  ];
}
