import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { readCard } from './readCard.ts';
import type { SocialPicture } from './socialPictures.ts';
import { socialSvg } from './socialSvg.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

/** Draws with the fonts of the project alone: the same on every machine. */
const font = {
  fontFiles: fonts.map((path) => resolve(`@expo-google-fonts/source-sans-3/${path}`)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

/** Draws the pictures of pages that have their own, in the folder of a site. */
export class SocialPainter {
  readonly #folder: string;
  readonly #pathByPage: ReadonlyMap<string, string>;

  constructor(folder: string, pictures: readonly SocialPicture[]) {
    this.#folder = folder;
    this.#pathByPage = new Map(pictures.map(({ page, path }) => [page, path]));
  }

  take({ path: page, html }: RenderedPage): void {
    const path = this.#pathByPage.get(page);
    if (path === undefined) return;
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Resvg(socialSvg(readCard(html)), { font }).render().asPng());
  }
}
