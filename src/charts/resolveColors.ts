import { type ColorName, lightTheme, type Theme } from './palette.ts';

/**
 * Replaces the CSS variables of a drawn chart by the colours of a theme, for the software that
 * does not know variables: picture files, office suites, conversion to PNG.
 */
export function resolveColors(svg: string, theme: Theme = lightTheme): string {
  return svg.replace(
    /var\(--([a-z0-9-]+), (#[0-9a-f]{6})\)/g,
    (_, name: string, fallback: string) => theme[name as ColorName] ?? fallback,
  );
}
