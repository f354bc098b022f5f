import { type Contours, contoursPath } from '../../../src/contracts/contours.ts';
import { licences } from '../../../src/contracts/licences.ts';
import { licenceOf } from './dataPackage.ts';
import { encodeText, type PublishedFile, sha256 } from './publishedFile.ts';

/** The outlines of the territories as they are published, on one line; none where there are none. */
export function contoursFiles(contours: Contours | null): PublishedFile[] {
  if (contours === null) return [];
  const bytes = encodeText(`${JSON.stringify(contours)}\n`);
  const rows = contours.objects.missions_locales.geometries.length;
  return [{ path: contoursPath, bytes, dataset: null, format: 'json', rows }];
}

/** These files as resources of the Data Package. */
export function contoursResources(contours: Contours | null, files: readonly PublishedFile[]) {
  return files.flatMap(({ path, bytes }) =>
    contours === null
      ? []
      : {
          $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
          name: 'contours',
          title: contours.titre,
          description: contours.description,
          path,
          format: 'topojson',
          mediatype: 'application/json',
          encoding: 'utf-8',
          bytes: bytes.byteLength,
          hash: `sha256:${sha256(bytes)}`,
          sources: [{ title: contours.source }],
          ...(contours.licence !== 'lov2' && {
            licenses: [licenceOf(licences[contours.licence])],
          }),
          date_publication: contours.date_publication,
        },
  );
}
