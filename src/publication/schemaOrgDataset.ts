import type { CatalogDataset } from './catalogEntry.ts';

/**
 * A dataset of the catalogue as search engines read it (https://schema.org/Dataset). `folder` is
 * the address of the published files, whole or from the root of the site, with its last slash.
 */
export function schemaOrgDataset(entry: CatalogDataset, folder: string) {
  const { temporal } = entry;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: entry.title,
    description: entry.description,
    url: folder + entry['@id'],
    identifier: entry.identifier,
    ...(entry.license && { license: entry.license }),
    keywords: entry.keyword,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: entry.publisher.name },
    datePublished: entry.issued,
    dateModified: entry.modified,
    ...(temporal && { temporalCoverage: `${temporal.startDate}/${temporal.endDate}` }),
    spatialCoverage: { '@type': 'Place', name: 'Nouvelle-Aquitaine' },
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Parcours', url: folder },
    distribution: entry.distribution.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      contentUrl: folder + file['@id'],
      encodingFormat: file.mediaType.replace(/^.*media-types\//, ''),
      contentSize: `${file.byteSize} B`,
      sha256: file.checksum.checksumValue,
    })),
  };
}
