import { parentPort, workerData } from 'node:worker_threads';
import { SocialPainter } from '../social/SocialPainter.ts';
import { ChartWriter } from '../takeaway/ChartWriter.ts';
import type { PageOrder } from './PageOrder.ts';

// The other side of `PageThread`: pages one by one, then null.
const { folder, site, pictures } = workerData as PageOrder;
const painter = new SocialPainter(folder, pictures);
const charts = new ChartWriter(folder, site);
const decoder = new TextDecoder();

parentPort?.on('message', (page: { path: string; html: ArrayBuffer } | null) => {
  if (page === null) {
    parentPort?.postMessage(charts.names());
    return;
  }
  const rendered = { path: page.path, html: decoder.decode(page.html) };
  painter.take(rendered);
  charts.take(rendered);
});
