import { describe, expect, test } from 'vitest';
import { fixturePublication } from '../analysisFixture.ts';
import type { Publication } from '../publication.ts';
import { resolveAnalysis } from '../resolveAnalysis.ts';

const front = `---
titre: Que sont devenus les jeunes reçus en :annee{derniere} ?
ordre: 1
demande:
  - { jeu: parcours_courbes, issue: formation_ever, mois: 12 }
defauts: { cohorte: derniere }
lignes:
  formation: { jeu: parcours_courbes, issue: formation_ever, mois: 12 }
  avant: { jeu: parcours_courbes, issue: formation_ever, mois: 12, cohorte: precedente }
---
`;

const published = fixturePublication();

/** The publication of the tests with a cohort more, whose curves are those of the last. */
const aYearMore: Publication = {
  rows(contract) {
    const rows = published.rows(contract);
    const last = rows?.filter(({ cohorte }) => cohorte === 2023) ?? [];
    return rows && [...rows, ...last.map((row) => ({ ...row, cohorte: 2024 }))];
  },
};

const without = (dataset: string): Publication => ({
  rows: (contract) => (contract.name === dataset ? null : published.rows(contract)),
});

const resolve = (text: string, publication = published) =>
  resolveAnalysis('essai.md', text, { publication, glossary: [] });

function read(body: string, publication = published) {
  const { faults, sentences, front: read } = resolve(front + body, publication);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return { titre: read?.titre, texts: sentences.map(({ text }) => text.replaceAll('\u00a0', ' ')) };
}

const faultsOf = (body: string) =>
  resolve(front + body).faults.map(({ line, message }) => `${line}: ${message}`);

describe('the years of roles', () => {
  const body =
    'En :annee{derniere}, :chiffre{de=formation}, contre :chiffre{de=avant} en :annee{precedente}.';

  test('are written in the sentences and in the title', () => {
    expect(read(body)).toEqual({
      titre: 'Que sont devenus les jeunes reçus en 2023 ?',
      texts: ['En 2023, 13,5 %, contre 12,8 % en 2022.'],
    });
  });

  test('go on with the data, without a word to change', () => {
    expect(read(body, aYearMore)).toEqual({
      titre: 'Que sont devenus les jeunes reçus en 2024 ?',
      texts: ['En 2024, 13,5 %, contre 13,5 % en 2023.'],
    });
  });

  test('choose the rows that are compared and drawn', () => {
    const figure =
      'C’est :selon[plus|autant|moins]{de=formation contre="cohorte=precedente"}.\n\n::figure[Phrase.]{nom=courbes issue=formation_ever selon=cohorte valeurs="premiere à derniere" titre="De :annee{premiere} à :annee{derniere}"}';
    const { blocks, citations, faults } = resolve(front + figure);
    expect(faults).toEqual([]);
    expect(citations.map(({ row }) => row.cohorte)).toEqual([2023, 2022]);
    const [, drawn] = blocks;
    const call = drawn?.kind === 'figure' ? drawn.call : null;
    expect([call?.title, call?.groups.map(({ label }) => label)]).toEqual([
      'De 2022 à 2023',
      ['2022', '2023'],
    ]);
  });
});

describe('a figure of every year from one to another', () => {
  const about = front.replace('demande:', 'demande:\n  - { de: formation, cohorte: 2022 }');
  const figure =
    '::figure[Phrase.]{nom=courbes issue=formation_ever selon=cohorte valeurs="2022 à derniere"}';

  test('takes those that come between as the data go on', () => {
    const { blocks, faults } = resolve(about + figure, aYearMore);
    expect(faults).toEqual([]);
    const [drawn] = blocks;
    expect(drawn?.kind === 'figure' && drawn.call.groups.map(({ label }) => label)).toEqual([
      ...['2022', '2023', '2024'],
    ]);
  });

  test('lacks one that is not published', () => {
    const { missing } = resolve(about + figure, {
      rows: (contract) =>
        aYearMore.rows(contract)?.filter(({ cohorte }) => cohorte !== 2023) ?? null,
    });
    expect(missing).toEqual(['l’année 2023 (precedente)', 'l’année 2023']);
  });
});

describe('each fault of a year is told with its line', () => {
  test.each([
    ['a year by hand', 'En 2023, :chiffre{de=formation}.', 'l’année « 2023 » est écrite à la main'],
    [
      'a year by hand in words that are checked',
      'C’est :sens[plus qu’en 2022]{de=formation contre="cohorte=precedente"}.',
      'l’année « 2022 » est écrite à la main',
    ],
    [
      'a year by hand in a title of a figure',
      '::figure[Phrase.]{nom=courbes selon=issue valeurs="formation_ever" titre="En 2023"}',
      'l’année « 2023 » est écrite à la main',
    ],
    ['an unknown role', 'En :annee{dernier}.', '« dernier » ne nomme aucune année'],
    [
      'a role with an accent',
      ':chiffre{de=formation cohorte=dernière}.',
      '« dernière » ne nomme aucune année',
    ],
    ['a role in brackets', 'En :annee[derniere].', ':annee ne dit pas quelle année écrire'],
    [
      'a role of no row of its paragraph',
      'En :annee{precedente}, :chiffre{de=formation}.',
      '« 2022 » n’est l’année d’aucune ligne citée dans ce paragraphe',
    ],
    ['a role after a space', 'En :annee {derniere}.', ':annee ne dit pas quelle année écrire'],
  ])('%s', (_, body, message) => {
    const [fault = ''] = faultsOf(`\n${body}`);
    expect(fault).toMatch(/^12: /);
    expect(fault).toContain(message);
  });

  test('a role in the front matter, or a year in the title', () => {
    const wrong = front
      .replace('cohorte: precedente', 'cohorte: passee')
      .replace(':annee{derniere}', '2023');
    expect(resolve(wrong).faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: l’année « 2023 » est écrite à la main',
      '9: « passee » ne nomme aucune année',
    ]);
  });

  test('a role where nothing is needed of each year', () => {
    const idle = front.replace(/demande:\n.*\n/, '').replace(':annee{derniere}', 'là');
    expect(resolve(idle).faults[0]).toMatchObject({
      line: 4,
      message: 'rien ne dit quelles années « derniere » peut désigner',
    });
  });

  test('a year that the analysis is about may be written', () => {
    const about = front.replace('demande:', 'demande:\n  - { de: formation, cohorte: 2022 }');
    const { sentences, faults } = resolve(`${about}En 2022, :chiffre{de=formation cohorte=2022}.`);
    expect([faults, sentences.map(({ text }) => text.replaceAll('\u00a0', ' '))]).toEqual([
      [],
      ['En 2022, 12,8 %.'],
    ]);
  });
});

describe('a row that may be missing one day is told before', () => {
  test.each([
    [
      'of another month',
      ':chiffre{de=formation mois=6}.',
      'ajoutez-y { jeu: parcours_courbes, issue: formation_ever, evenement: formation, mois: 6 }',
    ],
    [
      'of a year in digits',
      ':chiffre{de=formation cohorte=2022}.',
      'ajoutez-y { jeu: parcours_courbes, cohorte: 2022, issue: formation_ever, evenement: formation, mois: 12 }',
    ],
    [
      'of a figure',
      '::figure[Phrase.]{nom=courbes selon=issue valeurs="formation_ever, emploi_ever"}',
      'ajoutez-y { jeu: parcours_courbes, issue: emploi_ever, evenement: emploi, mois: 12 }',
    ],
  ])('%s', (_, body, remedy) => {
    const { faults } = resolve(`${front}${body}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      line: 11,
      message: 'la ligne citée n’est pas dans « demande »',
    });
    expect(faults[0]?.remedy).toContain(remedy);
  });
});

describe('an analysis whose needs are not met', () => {
  test('is not published, and says what is missing', () => {
    const { missing, blocks, sentences, faults } = resolve(
      `${front}:chiffre{de=formation}.`,
      without('parcours_courbes'),
    );
    expect({ missing, blocks, sentences, faults }).toEqual({
      ...{ missing: ['le jeu parcours_courbes'], blocks: [], sentences: [], faults: [] },
    });
  });

  test('which a role may be', () => {
    const { missing, faults } = resolve(`${front}En :annee{derniere-2}.`);
    expect([missing, faults]).toEqual([['l’année 2021 (derniere-2)'], []]);
  });
});
