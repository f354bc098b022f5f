import { type DataSource, dataSources, dataSourcesPath } from '../contracts/dataSources.ts';
import { type ValueAge, valueAge } from '../format/valueAge.ts';
import { publishedContours } from './contoursGround.ts';
import { latestPublication } from './latestPublication.ts';
import { isPublished, publishedDataset } from './manifest.ts';
import { findPublishedText } from './publishedText.ts';

/** An official source of what the site publishes. */
export interface ListedSource extends Omit<DataSource, 'jeux'> {
  age: ValueAge;
  /** What comes from it, by title, with the page that tells it. */
  datasets: { title: string; page: string }[];
}

/** The sources of the datasets that are published, in the order of the list; none without the list. */
export function listedSources(): ListedSource[] {
  const text = findPublishedText(dataSourcesPath);
  if (text === null) return [];
  return dataSources.parse(JSON.parse(text)).sources.flatMap(({ jeux, ...source }) => {
    const datasets = jeux.flatMap(({ jeu }) => pageOf(jeu));
    if (datasets.length === 0) return [];
    const options = { publishedOn: latestPublication(), kind: source.nature };
    return [{ ...source, datasets, age: valueAge(source.derniere, options) }];
  });
}

function pageOf(name: string): ListedSource['datasets'] {
  if (name === 'contours') {
    return publishedContours()
      ? [{ title: 'Les contours des territoires', page: '/donnees/#contours' }]
      : [];
  }
  return isPublished(name)
    ? [{ title: publishedDataset(name).titre, page: `/donnees/${name}/` }]
    : [];
}
