import { describe, expect, test } from 'vitest';
import { faultsOf, firstLine, resolveBody, sentencesOf } from './analysisFixture.ts';
import { faultLine } from './fault.ts';
import { resolveAnalysis } from './resolveAnalysis.ts';

describe('a figure in a sentence', () => {
  test.each([
    [':chiffre{de=formation mois=12} y sont entrés.', '13,5 % y sont entrés.'],
    [':chiffre{de=formation mois=12 decimales=0} y sont.', '14 % y sont.'],
    [':chiffre[jeune]{de=formation mois=12 sur=100} y sont.', '14 jeunes sur 100 y sont.'],
    [
      'Sur 100 jeunes, :chiffre{de=formation mois=12 unite=non} y sont.',
      'Sur 100 jeunes, 14 y sont.',
    ],
    [':chiffre{de=formation mois=12 intervalle=oui}.', '13,5 % (entre 13,0 et 14,0 %).'],
    [':chiffre{de=compte annee=2025 indicateur=premiers_accueils}.', '39 100 jeunes.'],
    [
      ':chiffre[jeune est entré|jeunes sont entrés]{de=compte annee=2025 indicateur=entrees_alternance}.',
      '1 jeune est entré.',
    ],
    [
      ':chiffre[jeune est entré|jeunes sont entrés]{de=compte annee=2024 indicateur=entrees_alternance}.',
      '2 jeunes sont entrés.',
    ],
    [':ecart{de=ecart reference=2019}.', '+0,8 point.'],
    [':ecart[de moins]{de=ecart reference=2021}.', '0,7 point de moins.'],
    [
      ':ecart[de moins]{de=ecart reference=2021 intervalle=oui}.',
      '0,7 point de moins (entre 0,2 et 1,2 point).',
    ],
  ])('%s', (written, read) => expect(sentencesOf(written)).toEqual([read]));

  test('points take their plural from two', () => {
    const change = {
      dataset: 'parcours_ecarts',
      where: { reference: '2019' },
      become: { ecart: 2, borne_basse: 1.5, borne_haute: 2.5 },
    };
    expect(sentencesOf(':ecart[de plus]{de=ecart reference=2019}.', change)).toEqual([
      '2,0 points de plus.',
    ]);
  });

  test('its words are chosen by the row', () => {
    const body = 'C’est :selon[en hausse|stable|en baisse]{de=ecart reference=2020}.';
    const to = (ecart: number) => ({
      ...{ dataset: 'parcours_ecarts', where: { reference: '2020' } },
      become: { ecart, borne_basse: ecart - 0.5, borne_haute: ecart + 0.5 },
    });
    expect(sentencesOf(body)).toEqual(['C’est stable.']);
    expect(sentencesOf(body, to(2))).toEqual(['C’est en hausse.']);
    expect(sentencesOf(body, to(-2))).toEqual(['C’est en baisse.']);
    expect(resolveBody(body).citations.map(({ said }) => said)).toEqual([['stable']]);
  });

  test('leads to the line of its row', () => {
    const { citations } = resolveBody(
      'De :chiffre{de=formation mois=6} à :chiffre{de=formation mois=12}, :sens[plus]{de=formation mois=12 contre="mois=6"}.',
    );
    expect(citations.map(({ id, row, said }) => [id, row.estimation, said])).toEqual([
      ['ligne-1', 9.46, ['9,5\u00a0%', 'plus']],
      ['ligne-2', 13.54, ['13,5\u00a0%', 'plus']],
    ]);
  });
});

describe('when a cell of the data changes', () => {
  const body = 'C’est :sens[en hausse]{de=ecart reference=2019} : :chiffre{de=formation mois=12}.';
  const cell = {
    dataset: 'parcours_courbes',
    where: { cohorte: 2023, issue: 'formation_ever', mois: 12 },
  };

  test('the sentence changes', () => {
    expect(sentencesOf(body)).toEqual(['C’est en hausse : 13,5 %.']);
    expect(sentencesOf(body, { ...cell, become: { estimation: 15.2 } })).toEqual([
      'C’est en hausse : 15,2 %.',
    ]);
  });

  test('a reversed trend stops the build with its line', () => {
    const become = { ecart: -0.78, borne_basse: -1.28, borne_haute: -0.28 };
    const change = { dataset: 'parcours_ecarts', where: { reference: '2019' }, become };
    expect(faultsOf(`\nAvant.\n\n${body}`, change)).toEqual([
      `${firstLine + 3}: « en hausse » est démenti par les données : ecart = −0,78 (intervalle de −1,28 à −0,28)`,
    ]);
  });

  test('a value that becomes secret stops the build', () => {
    const change = { ...cell, become: { estimation: null, statut_valeur: 'secret' } };
    expect(faultsOf(body, change)).toEqual([
      `${firstLine}: la valeur demandée n’est pas publiée : secret statistique (estimation de parcours_courbes)`,
    ]);
  });
});

describe('each fault is told with its line', () => {
  test.each([
    ['a number', 'Ils sont 12 %.', 'le nombre « 12 % » est écrit à la main'],
    ['a number in words', 'Ils sont dix mille.', 'le nombre « dix » est écrit à la main'],
    [
      'a direction',
      'Les entrées progressent.',
      'le mot de tendance « progressent » est écrit à la main',
    ],
    [
      'a fraction',
      'C’est plus de la moitié.',
      'le mot de tendance « plus de la moitié » est écrit à la main',
    ],
    ['a rank', 'C’est la première région.', 'le mot de tendance « première » est écrit à la main'],
    ['an acronym', 'En ZUP.', 'le sigle « ZUP » n’est pas au glossaire'],
    [
      'a month',
      'À 24 mois, :chiffre{de=formation mois=12}.',
      '« 24 mois » n’est le mois d’aucune ligne citée dans ce paragraphe',
    ],
    [
      'a year',
      'En 2019, :chiffre{de=formation mois=12}.',
      '« 2019 » n’est l’année d’aucune ligne citée dans ce paragraphe',
    ],
    [
      'an unknown year',
      ':chiffre{de=formation mois=12 cohorte=2031}.',
      'année inconnue : cohorte=2031 n’est pas dans parcours_courbes',
    ],
    [
      'an unknown territory',
      ':chiffre{de=compte annee=2025 territoire=99 indicateur=premiers_accueils}.',
      'territoire inconnu : territoire_code=99 n’est pas dans chiffres_cles',
    ],
    [
      'an unknown indicator',
      ':chiffre{de=compte annee=2025 indicateur=premier_acceuil}.',
      'indicateur inconnu : indicateur=premier_acceuil n’est pas dans chiffres_cles',
    ],
    [
      'a secret value',
      ':chiffre{de=compte annee=2025 territoire=23 indicateur=premiers_accueils}.',
      'la valeur demandée n’est pas publiée : secret statistique (valeur de chiffres_cles)',
    ],
    ['several rows', ':chiffre{de=formation}.', '2 lignes de parcours_courbes répondent'],
    ['an unknown dataset', ':chiffre{jeu=parcour}.', 'jeu de données inconnu : « parcour »'],
    [
      'a dataset that is not asked for',
      ':chiffre{jeu=parcours_types}.',
      'le jeu « parcours_types » n’est pas dans « demande »',
    ],
    ['an unknown name', ':chiffre{de=entree}.', '« de=entree » ne renvoie à rien'],
    [
      'an unknown column',
      ':chiffre{de=formation moi=12}.',
      '« moi » n’est ni une colonne de parcours_courbes, ni une option',
    ],
    ['an unknown directive', ':chifre{de=formation mois=12}.', 'directive inconnue « :chifre »'],
    [
      'a directive badly written',
      ':chiffre {de=formation mois=12',
      'une directive est mal écrite près de « {  »'.replace('  ', ' '),
    ],
    ['a percentage for a gap', ':chiffre{de=ecart reference=2019}.', 'un écart se dit en points'],
    ['points for a percentage', ':ecart{de=formation mois=12}.', 'ce n’est pas un écart en points'],
    [
      'words without a trend',
      ':sens[joli]{de=ecart reference=2019}.',
      '« joli » n’a aucun mot de tendance connu',
    ],
    [
      'a trend without a second term',
      ':sens[en hausse]{de=formation mois=12}.',
      '« en hausse » demande contre="colonne=valeur"',
    ],
    ['a waiver without a source', ':libre[douze]{}.', 'une dispense sans texte ou sans source'],
    ['an unknown figure', '::figure[Phrase.]{nom=camembert}', 'figure inconnue « camembert »'],
    [
      'a figure without a sentence',
      '::figure{nom=cent serie=situations mois=12}',
      'la figure n’a pas de phrase',
    ],
    [
      'a figure of an unknown cohort',
      '::figure[Phrase.]{nom=cent serie=situations mois=12 cohorte=2031}',
      'année inconnue : cohorte=2031 n’est pas dans parcours_parts',
    ],
    [
      'a number in the title of a figure',
      '::figure[Phrase.]{nom=cent serie=situations mois=12 titre="Les 12 %"}',
      'le nombre « 12 % » est écrit à la main',
    ],
    ['a block', ':::encadre\nTexte\n:::', 'les blocs « ::: » n’existent pas ici'],
  ])('%s', (_, body, message) => {
    const faults = faultsOf(`\nUn paragraphe.\n\n${body}`);
    expect(
      faults.some((fault) => fault.startsWith(`${firstLine + 3}: `)),
      faults.join('\n'),
    ).toBe(true);
    expect(faults.join('\n')).toContain(message.trim());
  });

  test('a directive that is refused does not make its month or its year wrong', () => {
    expect(faultsOf('À 12 mois, en 2023, :sens[en baisse]{de=ecart reference=2019}.')).toHaveLength(
      1,
    );
  });

  test('all at once, in order, with a remedy', () => {
    const { faults } = resolveBody('Ils sont 12 %.\n\n## Une hausse\n\nEn ZUP\net 13 jeunes.');
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [firstLine, 10],
      [firstLine + 2, 8],
      [firstLine + 4, 4],
      [firstLine + 5, 4],
    ]);
    expect(faultLine(faults[0] as (typeof faults)[0])).toBe(
      `essai.md:${firstLine}:10 : le nombre « 12 % » est écrit à la main. Remède : remplacez par :chiffre{…}, ou par :libre[…]{source="…"} si aucun jeu publié ne le dit.`,
    );
  });

  test('in the title', () => {
    const text = '---\nordre: 1\ntitre: Pourquoi 12 % ?\n---\n\nTexte.\n';
    const { faults } = resolveAnalysis('a.md', text, {
      publication: { rows: () => null },
      glossary: [],
    });
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [3, '« 12 % » est écrit à la main dans le titre'],
    ]);
  });

  test('in the front matter', () => {
    const text = '---\ntitre: Pourquoi ?\nordr: 1\n---\n\nTexte.\n';
    const { faults, front } = resolveAnalysis('a.md', text, {
      publication: { rows: () => null },
      glossary: [],
    });
    expect(front).toBeNull();
    expect(faults[0]?.message).toBe('en-tête : « ordre » absent ou non admis, « ordr » inconnu');
  });
});

test('a waiver lets words through, with their source', () => {
  const { faults, waivers } = resolveBody(
    'Elles sont :libre[quarante-trois]{source="Accord-cadre, article 1"}.',
  );
  expect(faults).toEqual([]);
  expect(waivers).toEqual([{ words: 'quarante-trois', source: 'Accord-cadre, article 1' }]);
});

test('the first acronym is said in full, and each term has its definition', () => {
  const { terms, sentences } = resolveBody('Au premier accueil, en QPV. Puis en QPV.');
  expect(terms.map(({ id }) => id)).toEqual(['premier-accueil', 'qpv']);
  expect(sentences.map(({ text }) => text)).toEqual([
    'Au premier accueil, en QPV.',
    'Puis en QPV.',
  ]);
});

test('a figure is called with the rows that it draws', () => {
  const { blocks, faults } = resolveBody(
    '::figure[À 12 mois, :chiffre{de=formation mois=12}.]{nom=courbes issue=formation_ever selon=cohorte valeurs="2022, 2023"}',
  );
  expect(faults).toEqual([]);
  const [block] = blocks;
  expect(
    block?.kind === 'figure' && block.call.groups.map(({ label, rows }) => [label, rows.length]),
  ).toEqual([
    ['2022', 1],
    ['2023', 2],
  ]);
});
