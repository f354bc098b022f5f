import { expect, test } from 'vitest';
import { strayWords } from './candidateCommand.ts';

test('strayWords says that a space cuts a list of years, or which word is too many', () => {
  const cut =
    '« 2025 » : une espace coupe la liste des années. Remède : écrivez-les sans espace : 2024,2025.';
  expect(strayWords(['dossier', '2025'])).toEqual([cut]);
  expect(strayWords(['2025', 'dossier'])).toEqual([cut]);
  expect(strayWords(['mes', 'extraits'])).toEqual([
    expect.stringMatching(/^« extraits » : ce mot est de trop\. .* un chemin qui a une espace\.$/),
  ]);
});
