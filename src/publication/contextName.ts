import { hasDiagnosis } from './contextRates.ts';
import { isPublished } from './manifest.ts';

/** What `/contexte/` is called and answers: it may hold no official series, but what others publish. */
export function contextName(): { label: string; answer: string } {
  if (hasDiagnosis()) {
    return {
      label: 'Le diagnostic partagé',
      answer:
        'Chômage, pauvreté, départs et scolarité des jeunes de la région et de ses territoires.',
    };
  }
  return isPublished('contexte_officiel')
    ? {
        label: 'Séries officielles',
        answer: 'Ce que l’État publie sur l’emploi et la formation des jeunes de la région.',
      }
    : {
        label: 'Publié par d’autres',
        answer: 'Ce que d’autres publient sur les jeunes de la région, avec leur source.',
      };
}
