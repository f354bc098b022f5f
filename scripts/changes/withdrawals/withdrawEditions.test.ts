import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../pipeline/miniSite.ts';
import { sha256 } from '../../pipeline/write/publishedFile.ts';
import { ChangeRefusal } from '../ChangeRefusal.ts';
import { checkData } from '../checkData.ts';
import { miniProject } from '../miniProject.ts';
import { withdrawEditions } from './withdrawEditions.ts';

type Project = ReturnType<typeof miniProject>;

const usual = {
  editions: ['activite_annuelle/2023', 'profil_annuel/2023'],
  reason: 'Des jeunes comptés deux fois.',
  date: '2024-06-03',
  today: '2024-06-03',
};

const withdraw = (
  { root }: Project,
  change: Partial<Parameters<typeof withdrawEditions>[1]> = {},
) => withdrawEditions(root, { ...usual, ...change });

/** What is said of the data, without the expectation and the remedy. */
function errorsOf({ root }: Project, today = '2024-06-10'): string[] {
  const { lines } = checkData(root, { references: ['HEAD'], today });
  return lines
    .slice(0, lines.indexOf('Résumé'))
    .filter((line) => line !== '' && !line.startsWith('avertissement'))
    .map((line) => line.split('. ')[0] ?? '');
}

/** The lines of a refusal, after which nothing is changed. */
function refusal(
  project: Project,
  change: Partial<Parameters<typeof withdrawEditions>[1]>,
): string[] {
  const before = contentOf(project.data);
  try {
    withdraw(project, change);
  } catch (cause) {
    expect(contentOf(project.data)).toEqual(before);
    if (cause instanceof ChangeRefusal) return [...cause.lines];
    throw cause;
  }
  throw new Error('nothing was refused');
}

/** The day on which the withdrawn animation was published. */
function animationDay({ textOf }: Project): string {
  return textOf('retraits/2024.csv').split(',animation_annuelle,2023,')[1]?.slice(0, 10) ?? '';
}

describe('data:retrait', () => {
  test('takes editions out of data/, records them, and data:check is content', () => {
    const project = miniProject();
    const lines = withdraw(project);
    expect(lines[0]).toBe(
      '  activite_annuelle, édition 2023, publiée le 1er mars 2024 : retirée de data/.',
    );
    expect(lines).toContain('2 retraits notés dans data/retraits/2024.csv.');
    expect(existsSync(join(project.data, 'activite_annuelle/2023.csv'))).toBe(false);
    const yaml = project.textOf('activite_annuelle/dataset.yaml');
    expect(yaml).not.toContain('2023.csv');
    expect(yaml).toContain('2022.csv');
    expect(project.textOf('retraits/2024.csv')).toBe(
      'date_retrait,jeu,edition,date_publication,fin_publication,motif\n' +
        '2024-06-03,activite_annuelle,2023,2024-03-01,2024-06-03,Des jeunes comptés deux fois.\n' +
        '2024-06-03,profil_annuel,2023,2024-03-01,2024-06-03,Des jeunes comptés deux fois.\n',
    );
    expect(errorsOf(project)).toEqual([]);
    project.commit('Retrait');
    expect(errorsOf(project)).toEqual([]);
  });

  test('a dataset whose last edition is withdrawn goes away whole, others are recorded after', () => {
    const project = miniProject();
    withdraw(project, {
      editions: ['data/contexte_officiel/2024-10.csv'],
      date: '2024-11-04',
      today: '2024-11-04',
    });
    expect(existsSync(join(project.data, 'contexte_officiel'))).toBe(false);
    withdraw(project, {
      editions: ['animation_annuelle/2023'],
      date: '2024-11-05',
      today: '2024-11-05',
    });
    expect(project.textOf('retraits/2024.csv').split('\n')).toHaveLength(4);
    expect(errorsOf(project, '2024-11-05')).toEqual([]);
  });

  test('the next edition of the same name is accepted, once it is not the one that was withdrawn', () => {
    const project = miniProject();
    const yaml = project.textOf('reseau_annuel/dataset.yaml');
    const csv = project.textOf('reseau_annuel/2023.csv');
    withdraw(project, { editions: ['reseau_annuel/2023'] });
    const publish = (text: string, day: string) => {
      project.write('data/reseau_annuel/2023.csv', text);
      const described = yaml
        .replace('date_publication: 2024-04-02', `date_publication: ${day}`)
        .replace(sha256(Buffer.from(csv)), sha256(Buffer.from(text)));
      project.write('data/reseau_annuel/dataset.yaml', described);
      return errorsOf(project);
    };
    const same =
      'data/reseau_annuel/2023.csv:1:1: l’édition a été retirée le 2024-06-03, et ses lignes sont celles qui ont été retirées';
    expect(publish(csv, '2024-04-02')).toEqual([
      same,
      'data/retraits/2024.csv:2:3: l’édition 2023 de reseau_annuel est retirée, et elle est dans data/, publiée le 2 avril 2024',
    ]);
    // Another day is not another edition.
    expect(publish(csv, '2024-06-05')).toEqual([same]);
    // A final value that no revision tells, and another print.
    const right = csv.replace(',82.25,', ',83.25,');
    expect(right).not.toBe(csv);
    expect(publish(right, '2024-06-05')).toEqual([]);
    project.commit('Nouvelle édition');
    expect(errorsOf(project)).toEqual([]);
    // It is as final as any other.
    project.change({ 'reseau_annuel/2023.csv': [[',83.25,', ',84.25,']] });
    expect(errorsOf(project)).toHaveLength(2);
  });

  test('says all that is wrong at once, and changes nothing', () => {
    const project = miniProject();
    const lines = refusal(project, {
      editions: [
        'activite_anuelle/2023',
        'activite_annuelle',
        'activite_annuelle/2031',
        'chiffres_cles/2023',
        'retraits/2024',
      ],
      reason: 'À compléter',
    });
    expect(lines).toEqual([
      '--motif « À compléter » : « À compléter » y tient la place de mots à écrire. Remède : dites la raison du retrait en une phrase, que le site montrera, sans redire aucune valeur retirée.',
      expect.stringMatching(
        /^« activite_anuelle\/2023 » : le jeu .* Remède : est-ce « activite_annuelle » \?/,
      ),
      '« activite_annuelle » : attendu un jeu et une édition, comme activite_annuelle/2025.',
      '« activite_annuelle/2031 » : cette édition n’existe pas. Remède : donnez l’une de celles du jeu : 2022, 2023.',
      expect.stringMatching(
        /^« chiffres_cles\/2023 » : le jeu « chiffres_cles » n’a pas d’édition/,
      ),
      expect.stringMatching(/^« retraits\/2024 » : le jeu « retraits » n’a pas d’édition/),
      '',
      'Rien n’a été retiré.',
    ]);
  });

  test.each([
    [{ date: '2024-13-01' }, /^--date 2024-13-01 : ce jour n’existe pas/],
    [{ date: '2024-06-04' }, /^--date 2024-06-04 : ce jour n’est pas encore venu/],
    [{ publishedOn: 'mars' }, /^--publication mars : attendu une date/],
    [{ date: '2024-02-29' }, /n’a été publiée que le 1er mars 2024, après --date 2024-02-29/],
    [
      { publishedOn: '2024-02-01' },
      /pas été publiée le 1er février 2024\. Remède : .*: 2024-03-01\.$/,
    ],
  ])('refuses days that cannot be: %o', (change, message) => {
    expect(refusal(miniProject(), change)[0]).toMatch(message);
  });

  test('refuses to withdraw one alone of what an ingestion writes together', () => {
    const lines = refusal(miniProject(), { editions: ['profil_annuel/2023'] });
    expect(lines[0]).toMatch(/l’année 2023 est dans activite_annuelle et manque ici/);
    expect(lines.join('\n')).toContain('retirez ensemble, dans la même commande');
  });

  test('refuses what would lose a change that is not recorded', () => {
    const project = miniProject();
    project.change({ 'reseau_annuel/2022.csv': [['52.1,80.7', '52.1,81.7']] });
    expect(refusal(project, { editions: ['reseau_annuel/2023'] }).join(' ')).toMatch(
      /reseau_annuel\/2022/,
    );
    expect(refusal(project, { editions: ['reseau_annuel/2022'] })[0]).toMatch(
      /reseau_annuel\/2022\.csv a des modifications qui ne sont pas enregistrées/,
    );
  });

  test('refuses what is withdrawn already, and what has no history', () => {
    const project = miniProject();
    withdraw(project, { editions: ['animation_annuelle/2023'] });
    expect(refusal(project, { editions: ['animation_annuelle/2023'] })[0]).toMatch(
      /data\/ ne contient plus cette édition.*--publication /,
    );
    project.commit('Retrait');
    expect(
      refusal(project, {
        editions: ['animation_annuelle/2023'],
        publishedOn: animationDay(project),
      })[0],
    ).toMatch(/son retrait est déjà noté/);
    rmSync(join(project.root, '.git'), { recursive: true });
    expect(refusal(project, {})[0]).toMatch(/^Il n’y a rien à comparer/);
  });

  test('of a publication that another has replaced, withdraws the dated addresses alone', () => {
    const project = miniProject();
    project.change({
      'contexte_officiel/dataset.yaml': [['date_publication: 2024-', 'date_publication: 2025-']],
    });
    project.commit('Nouvelle publication');
    const days = /date_publication: (\S+)/.exec(project.textOf('contexte_officiel/dataset.yaml'));
    const now = days?.[1] ?? '';
    const lines = withdraw(project, {
      editions: ['contexte_officiel/2024-10'],
      publishedOn: now.replace('2025', '2024'),
      date: '2026-01-15',
      today: '2026-01-15',
    });
    expect(lines[0]).toMatch(
      /elle n’était plus publiée depuis le .* 2025 ; data\/ garde la suivante/,
    );
    expect(project.textOf('retraits/2026.csv')).toContain(
      `2026-01-15,contexte_officiel,2024-10,${now.replace('2025', '2024')},${now},`,
    );
    expect(existsSync(join(project.data, 'contexte_officiel/2024-10.csv'))).toBe(true);
    expect(errorsOf(project, '2026-01-15')).toEqual([]);
  });
});

describe('data:check of a withdrawal', () => {
  test('that was typed by hand says an edition or a day that never was, and one to come', () => {
    const project = miniProject();
    withdraw(project);
    const text = project.textOf('retraits/2024.csv');
    const typed = (from: string, to: string) => {
      project.write('data/retraits/2024.csv', text.replace(from, to));
      return errorsOf(project);
    };
    expect(
      typed('activite_annuelle,2023,2024-03-01', 'activite_annuelle,2023,2024-03-02'),
    ).toContain(
      'data/retraits/2024.csv:2:4: l’édition 2023 de activite_annuelle n’a pas été publiée le 2 mars 2024',
    );
    expect(typed('activite_annuelle,2023', 'activite_annuelle,2021')).toContain(
      'data/retraits/2024.csv:2:3: l’édition 2021 de activite_annuelle n’a jamais été enregistrée, donc publiée',
    );
    expect(typed('2024-06-03,activite', '2024-06-11,activite')).toContain(
      'data/retraits/2024.csv:2:1: le retrait est daté du 11 juin 2024, qui n’est pas encore venu',
    );
  });

  test('never forgets it', () => {
    const project = miniProject();
    withdraw(project);
    project.commit('Retrait');
    rmSync(join(project.data, 'retraits'), { recursive: true });
    expect(errorsOf(project)).toContain(
      'data/retraits/2024.csv:1:1: l’ancienne ligne 2 des retraits n’est plus là, ou a changé',
    );
  });

  test('refuses the removal of a final edition that no withdrawal tells', () => {
    const project = miniProject();
    withdraw(project);
    const text = project.textOf('retraits/2024.csv');
    project.write('data/retraits/2024.csv', text.replace(/^.*profil_annuel.*\n/m, ''));
    expect(errorsOf(project)).toEqual([
      'data/profil_annuel/dataset.yaml:1:1: l’édition définitive 2023.csv a été retirée',
    ]);
  });
});
