import type { Forecast } from '../Forecast.ts';
import { levelLines } from './levelLines.ts';

/** What will be published, as lines for the analyst, before the long work. */
export function forecastReport({ levels }: Forecast): string[] {
  const lines = levelLines(levels);
  return lines.length === 0 ? [] : [...lines, ''];
}
