import { expect, test } from 'vitest';
import { parseIsoDay } from '../calendar.ts';
import { act, examplePerson, scheme, spell } from '../examplePerson.ts';
import { readBy } from './readBy.ts';

const read = (day: string, changes: Parameters<typeof examplePerson>[0]) =>
  readBy(examplePerson(changes), parseIsoDay(day));

test('nothing that starts later is known, and an end that lies ahead is open', () => {
  const situations = [
    spell('emploi', '2019-01-10', '2019-03-31'),
    spell('formation', '2019-04-01', null),
  ];
  const actes = [act('2019-01-15'), act('2019-03-01')];
  const dispositifs = [scheme('pacea', '2019-02-28')];
  const person = read('2019-02-28', { situations, actes, dispositifs });
  expect(person.situations).toEqual([spell('emploi', '2019-01-10', null)]);
  expect(person.actes).toEqual([act('2019-01-15')]);
  expect(person.dispositifs).toEqual(dispositifs);
  expect(read('2019-04-01', { situations }).situations).toEqual(situations);
});

test('a row is held from its typing day until it is withdrawn', () => {
  const [late, wrong] = [parseIsoDay('2019-06-01'), parseIsoDay('2019-09-01')];
  const actes = [
    { ...act('2019-02-01'), saisie: late },
    { ...act('2019-03-01'), retrait: wrong },
  ];
  const dates = (day: string) => read(day, { actes }).actes.length;
  expect(['2019-02-28', '2019-05-31', '2019-06-01', '2019-09-01'].map(dates)).toEqual([0, 1, 2, 1]);
});
