import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleExtract } from '../ingest/exampleExtract.ts';
import { runIngest } from '../ingest/runIngest.ts';
import { received, twoMonthExtract } from '../ingest/twoMonthExtract.ts';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { checkData } from './checkData.ts';
import { diffData } from './diff/diffData.ts';
import { miniProject } from './miniProject.ts';
import { recordChanges } from './recordChanges.ts';

type Project = ReturnType<typeof miniProject>;

/** Ingests the two first months of 2024 as an extract of this day gives them. */
async function ingest(
  { data }: Project,
  date_extraction: string,
  january = 8,
  counts: Parameters<typeof twoMonthExtract>[1] = received,
): Promise<void> {
  const example = twoMonthExtract({ date_extraction }, { ...counts, '23096S00': [january, 9] });
  await runIngest({
    folder: temporaryFolder(exampleExtract(example)),
    dataFolder: data,
    target: null,
    publishedOn: null,
    reason: null,
    isExact: false,
    print: () => {},
    mostSmall: 1,
    onStep: () => {},
  });
}

/** A project whose months of 2024 were published twice: in March and, twelve people later, in April. */
async function secondMonth(): Promise<Project> {
  const project = miniProject();
  await ingest(project, '2024-03-05');
  project.commit('Mars');
  await ingest(project, '2024-04-01', 20);
  return project;
}

/** What the check says before its summary. */
function said({ root }: Project): string[] {
  const { lines } = checkData(root, { references: ['HEAD'] });
  return lines.slice(0, lines.indexOf('Résumé')).filter((line) => line !== '');
}

const archive = 'activite_mensuelle_anterieure';

describe('a second month', { timeout: 60_000 }, () => {
  test('changes the rounded months: nothing to say, nothing to record', async () => {
    const project = await secondMonth();
    const changed = project.git('diff', '--numstat', '--', 'data/activite_mensuelle/2024.csv');
    expect(changed).not.toBe('');
    expect(said(project)).toEqual([]);
    expect(checkData(project.root, { references: ['HEAD'] }).isFine).toBe(true);
    expect(
      recordChanges(project.root, {
        base: 'HEAD',
        date: '2024-04-01',
        reason: 'Saisies tardives.',
      }),
    ).toEqual([
      'Rien à noter : aucune valeur publiée n’a changé depuis HEAD sans que data/revisions le dise.',
    ]);
    // The archive grows at the third.
    project.commit('Avril');
    await ingest(project, '2024-05-01', 20);
    expect(project.git('diff', '--numstat', '--', `data/${archive}/2024.csv`)).toMatch(/^\d+\t0\t/);
    expect(said(project)).toEqual([]);
  });

  test('forgets nothing of what the first one gave', async () => {
    const project = await secondMonth();
    project.commit('Avril');
    const first = /^.*,region,75,.*,premiers_accueils,30,publie$/m;
    const text = project.textOf(`${archive}/2024.csv`);
    const [line = ''] = first.exec(text) ?? [];
    const attempts: [string, string][] = [
      [line, line.replace(',30,', ',35,')],
      [line, line.replace(',30,publie', ',,secret')],
      [`${line}\n`, ''],
    ];
    for (const attempt of attempts) {
      project.change({ [`${archive}/2024.csv`]: [attempt] });
      expect(said(project)).toContainEqual(
        `data/${archive}/2024.csv:1:1: ce que donnaient des extractions antérieures a changé (lignes changées ou disparues : 1). Attendu : les valeurs de chaque extraction comme elles ont été publiées, et d’autres après elles. Remède : restaurez ce qui était publié (git restore data/${archive}), puis refaites l’ingestion du mois.`,
      );
      project.git('checkout', '--quiet', 'data');
    }
    rmSync(join(project.data, archive), { recursive: true });
    expect(said(project)).toContainEqual(
      expect.stringMatching(
        /^data\/activite_mensuelle_anterieure\/dataset\.yaml:1:1: l’édition 2024\.csv des extractions antérieures a été retirée/,
      ),
    );
  });

  test('is that of the structure that came of a merger in between', async () => {
    const project = miniProject();
    await ingest(project, '2024-03-05');
    project.commit('Mars');
    const register = project.textOf('missions_locales/2023.csv');
    const merged = '33999S00';
    project.write(
      'data/missions_locales/2024.csv',
      `${register.replaceAll(/^(33(?:063|281)S00.*2018),,$/gm, `$1,2023,${merged}`)}${merged},Mission locale de Bordeaux Ouest,33,33063,Bordeaux,44.85761,-0.57344,,2024,,\n`,
    );
    project.change({
      'missions_locales/dataset.yaml': [
        [
          'date_publication: 2024-01-15',
          'date_publication: 2024-01-15\n  - fichier: 2024.csv\n    date_publication: 2024-03-20',
        ],
      ],
    });
    await ingest(project, '2024-04-01', 8, { [merged]: [22, 14] });
    expect(said(project)).toEqual([]);
    const months = project.textOf('activite_mensuelle/2024.csv');
    expect(months).toContain(
      `2024-01,mission_locale,${merged},Mission locale de Bordeaux Ouest,premiers_accueils,20,`,
    );
    expect(months).not.toContain('33063S00');
    expect(project.textOf(`${archive}/2024.csv`)).toContain(',33063S00,');
  });

  test('is told by data:diff as what rounding does not explain', async () => {
    const project = await secondMonth();
    const markdown = diffData(project.root, ['HEAD']);
    // From 8 to 20 people: published as 10 and 20.
    expect(markdown).toMatch(/^\| {2}\| Suivi mensuel.*Creuse.* \| 10 \| 20 \| ≈ \+10 \|$/m);
    expect(markdown).not.toContain('Révisions notées');
  });
});

describe('a final count of people', () => {
  const change = (from: string, to: string): [string, string] => [
    `2022,mission_locale,33063S00,Mission locale Bordeaux Avenir Jeunes,visites_erip,${from},publie`,
    `2022,mission_locale,33063S00,Mission locale Bordeaux Avenir Jeunes,visites_erip,${to},publie`,
  ];
  const file = 'activite_annuelle/2022.csv';
  const occasion = { base: 'HEAD', date: '2024-06-03', reason: 'Un doublon retiré.' };

  test('is not corrected by 1 to 4, and the check says what to do instead', () => {
    const project = miniProject();
    project.change({ [file]: [change('88', '86')] });
    const advice =
      'Remède : restaurez ce qui était publié ; laissez la valeur : un écart de 1 à 4 ne se dit pas sans désigner des personnes ; ou retirez-la (non_disponible), si elle trompe ; corrigez-la avec d’autres quand l’écart atteint 5.';
    expect(said(project)).toContainEqual(expect.stringContaining(advice));
    const before = project.git('status', '--porcelain');
    expect(() => recordChanges(project.root, occasion)).toThrow(
      /colonne effectif : un effectif définitif de jeunes change de 1 à 4[^\n]*laissez la valeur[^\n]*\n\n1 erreur : aucune révision n’a été notée\.$/,
    );
    expect(project.git('status', '--porcelain')).toBe(before);
  });

  test('is corrected by 5 or more, or withdrawn', () => {
    const project = miniProject();
    project.change({
      [file]: [
        change('88', '80'),
        ['33,Gironde,visites_erip,147,', '33,Gironde,visites_erip,139,'],
        ['75,Nouvelle-Aquitaine,visites_erip,160,', '75,Nouvelle-Aquitaine,visites_erip,152,'],
      ],
    });
    expect(recordChanges(project.root, occasion).at(-1)).toMatch(/^3 révisions notées/);
    expect(said(project)).toEqual([]);

    const other = miniProject();
    const [from, to] = change('88', '');
    other.change({ [file]: [[from, to.replace(',publie', ',non_disponible')]] });
    expect(recordChanges(other.root, occasion).at(-1)).toMatch(/^1 révision notée/);
    expect(said(other)).toEqual([]);
  });
});
