import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedPage } from '../rendered/RenderedPage.ts';
import { chartFiles, type FilesContext } from './chartFiles.ts';
import { pageShell } from './pageShell.ts';
import { readCharts } from './readCharts.ts';

/** The page that explains how to take a chart, and lends its head and header to the others. */
const shellPage = 'graphiques';

/** Writes the files of the charts of a site, page after page, in the folder where it is built. */
export class ChartWriter {
  readonly #folder: string;
  readonly #site: Omit<FilesContext, 'shell'>;
  readonly #names: string[] = [];
  /** Pages that came before the shell. */
  readonly #waiting: RenderedPage[] = [];
  #context: FilesContext | null = null;

  constructor(folder: string, site: Omit<FilesContext, 'shell'>) {
    this.#folder = folder;
    this.#site = site;
  }

  take(page: RenderedPage): void {
    if (page.path === shellPage) this.#context = this.#contextOf(page);
    this.#waiting.push(page);
    if (this.#context === null) return;
    for (const ready of this.#waiting.splice(0)) this.#write(ready, this.#context);
  }

  /** The names of the charts of all pages; throws when the shell was not among these. */
  names(): string[] {
    if (this.#waiting.length > 0) throw new Error(`la page « ${shellPage} » n’est pas construite`);
    return this.#names;
  }

  #contextOf({ html }: RenderedPage): FilesContext {
    const { base } = this.#site.place;
    return { ...this.#site, shell: pageShell(html, `${base}/${shellPage}/`) };
  }

  #write({ path, html }: RenderedPage, context: FilesContext): void {
    const href = `${context.place.base}/${path === '' ? '' : `${path}/`}`;
    for (const chart of readCharts(html, href)) {
      mkdirSync(join(this.#folder, 'graphiques', chart.id), { recursive: true });
      for (const { path, text } of chartFiles(chart, context)) {
        writeFileSync(join(this.#folder, 'graphiques', path), text);
      }
      this.#names.push(chart.id);
    }
  }
}
