import { describe, expect, test } from 'vitest';
import { fieldShapes } from './fieldShape.ts';
import { excerpt, parseCell } from './parseCell.ts';
import { sampleContract } from './readFixture.ts';

function shapeNamed(name: string) {
  const shape = fieldShapes(sampleContract).find((known) => known.name === name);
  if (shape === undefined) throw new Error(name);
  return shape;
}

describe('parseCell', () => {
  test.each([
    ['jeunes', '0', 0],
    ['jeunes', '1200', 1200],
    ['jeunes', '-3', -3],
    ['jeunes', '12.5', 12.5],
    ['part', '12.50', 12.5],
    ['part', '0.05', 0.05],
    ['jeunes', '', null],
    ['libelle', '12,5', '12,5'],
    ['libelle', ' x ', ' x '],
  ])('%s: %j → %j', (field, text, value) => {
    expect(parseCell(shapeNamed(field), text)).toEqual({ value });
  });

  test.each([
    ['12,5', '« 12,5 » a une virgule décimale', 'donnez un nombre entier'],
    ['1 200', '« 1 200 » contient des espaces', 'écrivez 1200'],
    ['1\u202f200', '« 1\u202f200 » contient des espaces', 'écrivez 1200'],
    ['1\u00a0200,5', '« 1\u00a0200,5 » contient des espaces', 'donnez un nombre entier'],
    [' 12', '«  12 » contient des espaces', 'écrivez 12'],
    ['12 ', '« 12  » contient des espaces', 'écrivez 12'],
    ['007', '« 007 » commence par un zéro', 'écrivez 7'],
    ['00', '« 00 » commence par un zéro', 'écrivez 0'],
    ['1e9', '« 1e9 » est en notation scientifique', 'écrivez tous les chiffres du nombre'],
    ['1,5E+05', '« 1,5E+05 » est en notation scientifique', 'écrivez tous les chiffres du nombre'],
    ['=1+1', '« =1+1 » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['12 %', '« 12 % » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['+5', '« +5 » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['.5', '« .5 » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['5.', '« 5. » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['n.d.', '« n.d. » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['NaN', '« NaN » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['Infinity', '« Infinity » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['0x10', '« 0x10 » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
    ['٣', '« ٣ » n’est pas un nombre', 'écrivez le nombre seul, sans unité ni signe'],
  ])('refuses %j as a number', (text, reason, remedy) => {
    expect(parseCell(shapeNamed('jeunes'), text)).toMatchObject({ reason, remedy });
  });

  test.each(['=1+1', '+33 5', '-2', '@nom', '\tx'])('refuses the text %j as a formula', (text) => {
    expect(parseCell(shapeNamed('libelle'), text)).toEqual({
      reason: `« ${text} » commence par un signe qu’un tableur prendrait pour une formule`,
      remedy: 'commencez le texte par une lettre, un chiffre ou un guillemet français',
    });
  });

  test('rewrites a number that may have decimals', () => {
    expect(parseCell(shapeNamed('part'), '012,50')).toEqual({
      reason: '« 012,50 » a une virgule décimale',
      remedy: 'écrivez 12.50',
      habit: 'a une virgule décimale',
    });
  });

  test('refuses an empty cell where a value is needed', () => {
    const refused = { reason: 'la cellule est vide', remedy: 'donnez la valeur' };
    expect(parseCell(shapeNamed('part'), '')).toEqual(refused);
    expect(parseCell(shapeNamed('libelle'), '')).toEqual(refused);
  });
});

test('excerpt shortens a long text', () => {
  expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40));
  expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`);
});
