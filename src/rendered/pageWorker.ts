import { parentPort, workerData } from 'node:worker_threads';
import { SocialPainter } from '../social/SocialPainter.ts';
import { ChartWriter } from '../takeaway/ChartWriter.ts';
import type { PageOrder } from './PageOrder.ts';
import type { RenderedPage } from './RenderedPage.ts';

// The other side of `PageThread`: pages one by one, then null.
const { folder, site } = workerData as PageOrder;
const painter = new SocialPainter(folder);
const charts = new ChartWriter(folder, site);

parentPort?.on('message', (page: RenderedPage | null) => {
  if (page === null) {
    painter.end();
    charts.end();
    parentPort?.postMessage(charts.written);
    return;
  }
  painter.take(page);
  charts.take(page);
});
