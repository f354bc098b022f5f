import type { APIRoute } from 'astro';
import { licences } from '../../contracts/licences.ts';
import { publishedContracts } from '../../publication/datasetPages.ts';
import { atomFeed } from '../../publication/feeds/atomFeed.ts';
import { feedEntries } from '../../publication/feeds/feedEntries.ts';
import { link } from '../../publication/link.ts';
import { publishedDataset } from '../../publication/manifest.ts';

/** One feed a dataset: its editions and the revisions of its values. */
export function getStaticPaths() {
  return publishedContracts()
    .filter(({ name }) => name !== 'revisions')
    .map(({ name }) => ({ params: { jeu: name } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const name = params.jeu ?? '';
  const { titre, date_publication, licence } = publishedDataset(name);
  const subject = {
    name,
    title: `${titre} · Parcours`,
    subtitle: 'Éditions publiées et valeurs révisées.',
    path: link(`/donnees/${name}/`),
    feedPath: link(`/donnees/${name}.atom`),
    rights: licences[licence].name,
    date: date_publication,
  };
  return new Response(atomFeed(subject, feedEntries(name), site));
};
