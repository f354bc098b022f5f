import { expect, test } from 'vitest';
import { centresSentence } from './centresSentence.ts';

const said = (told: number, all: number) =>
  centresSentence({ told, all, where: 'en Creuse', cumul: '2023-2024' });

test.each([
  [9, 12, '9 des 12 centres en Creuse ont un taux d’emploi diffusé au cumul 2023-2024.'],
  [1, 12, 'Un seul des 12 centres en Creuse a un taux d’emploi diffusé au cumul 2023-2024.'],
  [0, 12, 'Aucun des 12 centres en Creuse n’a de taux d’emploi diffusé au cumul 2023-2024.'],
  [2, 2, 'Les 2 centres en Creuse ont un taux d’emploi diffusé au cumul 2023-2024.'],
  [1, 1, 'Le seul centre en Creuse a un taux d’emploi diffusé au cumul 2023-2024.'],
  [0, 1, 'Le seul centre en Creuse n’a pas de taux d’emploi diffusé au cumul 2023-2024.'],
])('%i of %i', (told, all, sentence) => expect(said(told, all)).toBe(sentence));
