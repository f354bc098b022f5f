import { type Contours, contoursPath } from '../../../src/contracts/contours.ts';
import { encodeText, type PublishedFile } from './publishedFile.ts';

/** The outlines of the territories as they are published, on one line; none where there are none. */
export function contoursFiles(contours: Contours | null): PublishedFile[] {
  if (contours === null) return [];
  const bytes = encodeText(`${JSON.stringify(contours)}\n`);
  const rows = contours.objects.missions_locales.geometries.length;
  return [{ path: contoursPath, bytes, dataset: null, format: 'json', rows }];
}
