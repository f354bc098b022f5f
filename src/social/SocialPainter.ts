import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { indexedPng } from './indexedPng.ts';
import { hasOwnImage, socialImagePath } from './socialImagePath.ts';
import { socialSvg } from './socialSvg.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

/** Draws with the fonts of the project alone: the same on every machine. */
const font = {
  fontFiles: fonts.map((path) => resolve(`@expo-google-fonts/source-sans-3/${path}`)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

/** Draws the pictures of pages where they are shared, in the folder of a site. */
export class SocialPainter {
  readonly #folder: string;
  /** Of each picture that pages of a section share, the page that it is drawn of. */
  readonly #shared = new Map<string, RenderedPage>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  take(page: RenderedPage): void {
    const path = socialImagePath(page.path);
    const other = this.#shared.get(path);
    if (hasOwnImage(page.path)) this.#draw(path, page);
    else if (other === undefined || isBefore(page, other)) this.#shared.set(path, page);
  }

  /** After the last page: draws the pictures of sections. */
  end(): void {
    for (const [path, page] of this.#shared) this.#draw(path, page);
  }

  #draw(path: string, { card }: RenderedPage): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const image = new Resvg(socialSvg(card), { font }).render();
    writeFileSync(file, indexedPng(image) ?? image.asPng());
  }
}

/** The page of a section comes before those that are under it, and the home page before 404. */
function isBefore({ path: one }: RenderedPage, { path: other }: RenderedPage): boolean {
  const order = depth(one) - depth(other);
  return order < 0 || (order === 0 && one < other);
}

function depth(page: string): number {
  return page === '' ? 0 : page.split('/').length;
}
