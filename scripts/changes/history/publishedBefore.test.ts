import { expect, test } from 'vitest';
import { findCommit } from '../git/findCommit.ts';
import { miniProject } from '../miniProject.ts';
import { withdrawEditions } from '../withdrawals/withdrawEditions.ts';
import { publishedBefore } from './publishedBefore.ts';

type Project = ReturnType<typeof miniProject>;

/** Years of activity of which the counts are taken as known. */
function knownYears({ root }: Project): unknown[] {
  const rows = publishedBefore(root, findCommit(root, 'HEAD') ?? '').flatMap(
    (version) => version.activite_annuelle ?? [],
  );
  return [...new Set(rows.map(({ annee }) => annee))].sort();
}

function withdrawn(): Project {
  const project = miniProject();
  withdrawEditions(project.root, {
    editions: ['activite_annuelle/2023', 'profil_annuel/2023'],
    reason: 'Des jeunes comptés deux fois.',
    date: '2024-06-03',
    today: '2024-06-03',
  });
  project.commit('Retrait');
  return project;
}

test('what was withdrawn stays known, as long as the history holds it', () => {
  expect(knownYears(withdrawn())).toEqual(['2022', '2023']);
});

test('and after the history is rewritten, where refs/connu keeps what it was', () => {
  const project = withdrawn();
  const before = project.git('rev-parse', 'HEAD').trim();
  project.git('checkout', '--quiet', '--orphan', 'neuf');
  project.commit('Premier état');
  expect(knownYears(project)).toEqual(['2022']);
  project.git('update-ref', 'refs/connu/avant', before);
  expect(knownYears(project)).toEqual(['2022', '2023']);
});
