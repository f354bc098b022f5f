import type { APIRoute } from 'astro';
import { calendarFile } from '../publication/feeds/calendarFile.ts';
import { latestPublication } from '../publication/latestPublication.ts';
import { link } from '../publication/link.ts';
import { manifest } from '../publication/manifest.ts';
import { plannedReleases } from '../publication/plannedReleases.ts';

export const GET: APIRoute = ({ site }) => {
  const entry = manifest().jeux.find(({ jeu }) => jeu === 'calendrier');
  const file = calendarFile(plannedReleases(), {
    publishedOn: entry?.date_publication ?? latestPublication(),
    page: site ? new URL(link('/calendrier/'), site).href : null,
  });
  return new Response(file);
};
