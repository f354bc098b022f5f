import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readCard } from './readCard.ts';
import { socialSvg } from './socialSvg.ts';

/** Pictures to make: the page that says what, and the path of the picture in the site. */
export interface SocialOrder {
  folder: string;
  pictures: readonly { page: string; path: string }[];
}

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

/** Draws pictures with the fonts of the project alone: the same on every machine. */
export async function writeSocialImages({ folder, pictures }: SocialOrder): Promise<number> {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = fonts.map((path) =>
    readFileSync(resolve(`@expo-google-fonts/source-sans-3/${path}`)),
  );
  for (const { page, path } of pictures) {
    const svg = socialSvg(readCard(readFileSync(join(folder, page), 'utf8')));
    const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Sans 3' } });
    const image = picture.render();
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, image.asPng());
    image.free();
    picture.free();
  }
  return pictures.length;
}
