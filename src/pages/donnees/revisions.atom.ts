import type { APIRoute } from 'astro';
import { openLicence } from '../../contracts/openLicence.ts';
import { atomFeed } from '../../publication/feeds/atomFeed.ts';
import { feedEntries } from '../../publication/feeds/feedEntries.ts';
import { latestPublication } from '../../publication/latestPublication.ts';
import { link } from '../../publication/link.ts';

/** What the site publishes and revises, all datasets together. */
export const GET: APIRoute = ({ site }) => {
  const subject = {
    name: 'revisions',
    title: 'Publications et révisions · Parcours',
    subtitle: 'Éditions publiées et valeurs révisées de tous les jeux de données.',
    path: link('/donnees/revisions/'),
    feedPath: link('/donnees/revisions.atom'),
    rights: openLicence.name,
    date: latestPublication(),
  };
  return new Response(atomFeed(subject, feedEntries(), site));
};
