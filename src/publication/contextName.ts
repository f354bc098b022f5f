import { isPublished } from './manifest.ts';

/** What `/contexte/` is called and answers: it may hold no official series, but what others publish. */
export function contextName(): { label: string; answer: string } {
  return isPublished('contexte_officiel') || isPublished('jeunes_residents')
    ? {
        label: 'Séries officielles',
        answer: 'Ce que l’État publie sur l’emploi et la formation des jeunes de la région.',
      }
    : {
        label: 'Publié par d’autres',
        answer: 'Ce que d’autres publient sur les jeunes de la région, avec leur source.',
      };
}
