import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chartDatasetsPath, chartDatasetsText } from '../contracts/chartDatasets.ts';
import { withdrawalPagePath } from '../contracts/withdrawalPagePath.ts';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import type { FilesContext } from './FilesContext.ts';
import { pageFiles } from './pageFiles.ts';
import { withdrawnPage } from './withdrawnPage.ts';

/** Writes the files of the charts of a site, page after page, in the folder where it is built. */
export class ChartWriter {
  readonly #folder: string;
  readonly #context: FilesContext;
  readonly #datasets: Record<string, readonly string[]> = {};
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
      this.#write(join('graphiques', path), text);
      if (path.endsWith('.svg')) this.#pictures += 1;
    }
    for (const { id, edition } of page.figures) this.#datasets[id] = edition.datasets;
  }

  /**
   * After the last page: tells which datasets each chart draws, so that one may be withdrawn, and what
   * was.
   */
  end(): void {
    if (this.#pictures > 0) this.#write(chartDatasetsPath, chartDatasetsText(this.#datasets));
    for (const withdrawal of this.#context.published.retraits) {
      this.#write(withdrawalPagePath(withdrawal), withdrawnPage(withdrawal, this.#context));
    }
  }

  #write(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
