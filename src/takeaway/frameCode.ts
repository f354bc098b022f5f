import { escapeHtml } from '../format/escapeHtml.ts';
import type { TakenChart } from './TakenChart.ts';

/** What another site writes to show the chart in a frame of this height, in pixels. */
export function frameCode({ title, page }: TakenChart, address: string, height: number): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(`${title}, ${page.title}`)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
