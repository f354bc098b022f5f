import { expect, test } from 'vitest';
import { siteEnvironment } from './siteEnvironment.ts';

test.each([
  [{}, 'local'],
  [{ SITE_ENV: '', SITE_DEMO: '' }, 'local'],
  [{ SITE_DEMO: '1' }, 'local'],
  [{ SITE_URL: 'https://exemple.fr/' }, 'local'],
  [{ SITE_ENV: 'production' }, 'production'],
  [{ SITE_ENV: 'production', SITE_DEMO: '0' }, 'production'],
  [{ SITE_ENV: 'production', SITE_DEMO: '1' }, 'demonstration'],
])('%j builds for %s', (settings, environment) =>
  expect(siteEnvironment(settings)).toBe(environment),
);

test('a misspelt setting is refused, each with its remedy', () => {
  expect(siteEnvironment({ SITE_ENV: 'prod', SITE_DEMO: 'oui' })).toEqual({
    faults: [
      'SITE_ENV : « prod » n’est pas un réglage connu. Attendu : production, ou rien. Remède : corrigez la variable d’environnement SITE_ENV, ou retirez-la.',
      'SITE_DEMO : « oui » n’est pas un réglage connu. Attendu : 0 ou 1, ou rien. Remède : corrigez la variable d’environnement SITE_DEMO, ou retirez-la.',
    ],
  });
  expect(siteEnvironment({ SITE_URL: 'exemple.fr' })).toEqual({
    faults: [expect.stringMatching(/^SITE_URL : « exemple\.fr » n’est pas une adresse complète\./)],
  });
  expect(siteEnvironment({ SITE_ENV: 'Production' })).toMatchObject({
    faults: [expect.anything()],
  });
});
