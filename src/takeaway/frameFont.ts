import { createRequire } from 'node:module';

/** Name of the font of the frames under `/graphiques/`. */
export const frameFontName = 'source-sans-3.woff2';

/** Latin letters alone: the frames of other sites then weigh no more than a page of this one. */
export function frameFont(): string {
  const { resolve } = createRequire(import.meta.url);
  return resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
}
