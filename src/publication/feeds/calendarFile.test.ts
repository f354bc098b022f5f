import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { PlannedRelease } from '../plannedReleases.ts';
import { calendarFile } from './calendarFile.ts';

const release = (row: Partial<PlannedRelease['row']> = {}): PlannedRelease => ({
  state: 'a_venir',
  row: {
    date_prevue: '2026-12-15',
    titre: 'Suivi mensuel d’octobre 2026',
    jeu: 'activite_mensuelle',
    periode: '2026-10',
    nature_date: 'prevision',
    remarque: 'Une remarque, longue ; avec des points-virgules.',
    statut: 'provisoire',
    ...row,
  },
});
const options = { publishedOn: '2026-11-23', page: 'https://exemple.fr/calendrier/' };

/** The events as another library reads them. */
function events(releases: PlannedRelease[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(releases, options)));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
}

test('every release is an event of a whole day, stamped by the data', () => {
  const [first] = events([release()]);
  expect(first?.event.startDate.toString()).toBe('2026-12-15');
  expect(first?.event.startDate.isDate).toBe(true);
  expect(first?.event.summary).toBe('Suivi mensuel d’octobre 2026 (prévision)');
  expect(first?.event.description).toBe('Une remarque, longue ; avec des points-virgules.');
  expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
    '2026-11-23T00:00:00Z',
  );
  expect(first?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(first?.component.getFirstPropertyValue('url')).toBe(options.page);
});

test('a release keeps its identifier when its day changes; a firm day is said so', () => {
  const [before] = events([release()]);
  const [after] = events([release({ date_prevue: '2026-12-18', nature_date: 'ferme' })]);
  expect(after?.event.uid).toBe(before?.event.uid);
  expect(after?.event.summary).toBe('Suivi mensuel d’octobre 2026');
  expect(after?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('the same releases give the same bytes, with the line breaks of the standard', () => {
  const text = calendarFile(
    [release(), release({ jeu: null, titre: 'Journée régionale' })],
    options,
  );
  expect(
    calendarFile([release(), release({ jeu: null, titre: 'Journée régionale' })], options),
  ).toBe(text);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain('UID:journee-regionale@parcours');
});
