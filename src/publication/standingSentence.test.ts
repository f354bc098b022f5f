import { expect, test } from 'vitest';
import type { Position } from './position.ts';
import { standingHeading, standingSentence } from './standingSentence.ts';

const three = (...positions: (Position | null)[]) =>
  ['en formation', 'en alternance', 'en emploi'].map((words, rank) => ({
    words,
    position: positions[rank] ?? null,
  }));
const sentence = (...positions: (Position | null)[]) =>
  standingSentence('Ils sont entrés', three(...positions), 'dans la région');

test('groups the ratios that stand alike, the reference said once', () => {
  expect(sentence('proche', 'proche', 'proche')).toBe(
    'Ils sont entrés en formation, en alternance et en emploi à peu près aussi souvent que dans la région.',
  );
  expect(sentence('proche', 'au-dessous', 'au-dessus')).toBe(
    'Ils sont entrés en emploi plus souvent que dans la région, en alternance moins souvent, en formation à peu près aussi souvent.',
  );
});

test('says what is not published, and never places it', () => {
  expect(sentence('au-dessus', null, 'au-dessus')).toBe(
    'Ils sont entrés en formation et en emploi plus souvent que dans la région. La part de ceux qui sont entrés en alternance n’est pas publiée.',
  );
  expect(sentence(null, null, null)).toBe(
    'La part de ceux qui sont entrés en formation, en alternance et en emploi n’est pas publiée.',
  );
});

test('a heading never says alike what is not published', () => {
  expect(standingHeading(three(null, null, null))).toBe('Des parts non publiées');
});

test('a heading says what stands out, and no order', () => {
  expect(standingHeading(three('proche', 'proche', null))).toBe(
    'Des entrées proches de celles de la région',
  );
  expect(standingHeading(three('au-dessus', 'au-dessous', 'au-dessus'))).toBe(
    'Des entrées plus fréquentes en formation et en emploi que dans la région, moins fréquentes en alternance',
  );
  expect(standingHeading(three('proche', 'au-dessous', 'proche'))).toBe(
    'Des entrées moins fréquentes en alternance que dans la région',
  );
});
