import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import type { FilesContext } from './FilesContext.ts';
import { pageFiles } from './pageFiles.ts';

/** Writes the files of the charts of a site, page after page, in the folder where it is built. */
export class ChartWriter {
  readonly #folder: string;
  readonly #context: FilesContext;
  #pictures = 0;

  constructor(folder: string, context: FilesContext) {
    this.#folder = folder;
    this.#context = context;
  }

  /** How many charts were written: each has one picture. */
  get written(): number {
    return this.#pictures;
  }

  take(page: RenderedPage): void {
    for (const { path, text } of pageFiles(page, this.#context)) {
      const file = join(this.#folder, 'graphiques', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (path.endsWith('.svg')) this.#pictures += 1;
    }
  }
}
