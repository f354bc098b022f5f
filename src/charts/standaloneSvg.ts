import { lightTheme, type Theme } from './palette.ts';
import { resolveColors } from './resolveColors.ts';

/** A drawn chart as a file of its own: plain colours, a sheet of paper behind. */
export function standaloneSvg(svg: string, theme: Theme = lightTheme): string {
  const sheet = `<rect width="100%" height="100%" fill="${theme.paper}" />`;
  return resolveColors(svg, theme).replace(/^<svg[^>]*>/, (tag) => tag + sheet);
}
