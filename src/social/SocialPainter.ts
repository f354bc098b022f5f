import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { readCard } from './readCard.ts';
import type { SocialPicture } from './socialPictures.ts';
import { socialSvg } from './socialSvg.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

/** Draws pictures with the fonts of the project alone: the same on every machine. */
export class SocialPainter {
  readonly #folder: string;
  readonly #pathByPage: ReadonlyMap<string, string>;
  readonly #fontBuffers = fonts.map((path) =>
    readFileSync(resolve(`@expo-google-fonts/source-sans-3/${path}`)),
  );

  private constructor(folder: string, pictures: readonly SocialPicture[]) {
    this.#folder = folder;
    this.#pathByPage = new Map(pictures.map(({ page, path }) => [page, path]));
  }

  /** Draws these pictures in the folder of a site, once in a thread. */
  static async ready(folder: string, pictures: readonly SocialPicture[]): Promise<SocialPainter> {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return new SocialPainter(folder, pictures);
  }

  /** Draws the picture of a page that has its own. */
  take({ path: page, html }: RenderedPage): void {
    const path = this.#pathByPage.get(page);
    if (path === undefined) return;
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, this.#png(socialSvg(readCard(html))));
  }

  #png(svg: string): Uint8Array {
    const font = { fontBuffers: this.#fontBuffers, defaultFontFamily: 'Source Sans 3' };
    const picture = new Resvg(svg, { font });
    const image = picture.render();
    const bytes = image.asPng();
    image.free();
    picture.free();
    return bytes;
  }
}
