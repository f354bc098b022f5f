import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { labelOf } from '../../contracts/nomenclatures.ts';
import type { PlannedRelease } from '../plannedReleases.ts';

interface CalendarOptions {
  /** Day (AAAA-MM-JJ) on which the calendar was published: it stamps every event. */
  publishedOn: string;
  /** The page of the calendar, where its address is known. */
  page: string | null;
}

/**
 * The planned releases as an iCalendar file (RFC 5545), one event of a whole day each. A release
 * keeps its identifier when its day changes.
 */
export function calendarFile(
  releases: readonly PlannedRelease[],
  { publishedOn, page }: CalendarOptions,
): string {
  const calendar = ical({
    name: 'Parcours : calendrier des publications',
    prodId: { company: 'Parcours', product: 'calendrier', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { row, state } of releases) {
    const isFirm = row.nature_date === 'ferme' || state === 'publiee';
    calendar.createEvent({
      id: `${identifier(row)}@parcours`,
      start: day(row.date_prevue),
      allDay: true,
      stamp: day(publishedOn),
      summary: isFirm ? row.titre : `${row.titre} (${labelOf('nature_date', row.nature_date)})`,
      description: row.remarque,
      status: isFirm ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(page === null ? {} : { url: page }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** What is released; a title where it is no dataset. */
function identifier({ jeu, periode, titre }: PlannedRelease['row']): string {
  if (jeu !== null) return `${jeu}-${periode}`.replace('/', '_');
  return titre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
