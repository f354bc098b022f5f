import { describe, expect, test } from 'vitest';
import { reperesAccordCadre } from '../../../src/contracts/reperesAccordCadre.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { unsafeTexts } from './unsafeTexts.ts';

const messages = (libelle: string) =>
  messagesOf(unsafeTexts, datasetFixture(reperesAccordCadre, [{ libelle }]));
const place = 'data/reperes_accord_cadre/2024.csv:2:2: colonne libelle :';

describe('unsafeTexts', () => {
  test.each([
    'Jeunes de 16 à 25 ans',
    'L’œuvre « été », 5 € < 6 €, a – b',
    'Île de Ré (ÂGE À L’ACCUEIL)',
    '1=1',
    'a @ b',
    'PLUS\u202f: ici',
    'espace\u00a0insécable',
  ])('accepts %j', (text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each(['=1+1', '+33 5 56', '-5 %', '@SOMME(A1)'])('refuses the formula %j', (text) => {
    expect(messages(text)).toEqual([
      `${place} « ${text} » commence comme une formule de tableur. Attendu : un texte qui ne commence pas par =, +, - ou @. Remède : supprimez ce premier caractère.`,
    ]);
  });

  test.each(['<b>Jeunes</b>', 'Jeunes<br/>', 'x</p>', '<!-- x -->', '<SCRIPT>alert(1)'])(
    'refuses the HTML %j',
    (text) => {
      expect(messages(text)).toEqual([
        `${place} « ${text} » contient une balise HTML. Attendu : du texte simple. Remède : supprimez la balise.`,
      ]);
    },
  );

  test('refuses a tab or a line break', () => {
    expect(messages('a\tb')).toEqual([
      `${place} « a\tb » contient un saut de ligne ou une tabulation. Attendu : un texte d’une seule ligne. Remède : remplacez-le par une espace.`,
    ]);
    expect(messages('a\nb')).toHaveLength(1);
  });

  test.each(['CorrÃ¨ze', 'PyrÃ©nÃ©es', 'Ã\u00a0 la fin', 'lâ€™accueil', 'Corr\ufffdze'])(
    'refuses the garbled %j',
    (text) => {
      expect(messages(text)).toEqual([
        `${place} « ${text} » contient des caractères mal décodés. Attendu : des lettres accentuées lisibles. Remède : retapez le texte, ou refaites le fichier en « CSV UTF-8 ».`,
      ]);
    },
  );

  test.each(['a\u200bb', 'a\u202eb', '\ufeffa', 'a\u00adb', 'a\u2028b', 'a\u0085b'])(
    'refuses the invisible character of %j',
    (text) => {
      expect(messages(text)).toEqual([
        `${place} « ${text} » contient un caractère invisible. Attendu : des caractères visibles et des espaces. Remède : retapez la cellule.`,
      ]);
    },
  );

  test.each([' Jeunes', 'Jeunes ', 'Jeunes\u00a0'])('refuses the spaces around %j', (text) => {
    expect(messages(text)).toEqual([
      `${place} « ${text} » commence ou finit par une espace. Attendu : un texte sans espace aux extrémités. Remède : supprimez l’espace.`,
    ]);
  });

  test('says the same text once in a column, with the number of its rows', () => {
    const rows = [{ libelle: '=1' }, { libelle: '=1', unite: '=1' }, {}];
    const dataset = datasetFixture(reperesAccordCadre, rows);
    const found = unsafeTexts(dataset, new Map());
    expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 2, 'colonne libelle : « =1 » commence comme une formule de tableur (2 lignes)'],
      [3, 6, 'colonne unite : « =1 » commence comme une formule de tableur'],
    ]);
  });
});
