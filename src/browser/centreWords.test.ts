import { expect, test } from 'vitest';
import { centreWords } from './centreWords.ts';

test.each([
  ['CFA du BTP #0332870P', ['cfa', 'du', 'btp', '0332870p']],
  ['Maison Familiale Rurale de Blaye', ['maison', 'familiale', 'rurale', 'de', 'blaye', 'mfr']],
  ["Centre de formation d'apprentis", ['centre', 'de', 'formation', 'apprentis', 'cfa']],
])('%s', (text, words) => expect(centreWords(text)).toEqual(words));
