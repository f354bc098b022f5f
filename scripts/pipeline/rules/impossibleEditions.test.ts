import { describe, expect, test } from 'vitest';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { impossibleEditions } from './impossibleEditions.ts';

const messages = (annee: number, own: { date_publication: string; date_extraction?: string }) =>
  messagesOf(impossibleEditions, datasetFixture(reseauAnnuel, [{ annee }], { own }));

describe('impossibleEditions', () => {
  test('accepts what is published when its period is over', () => {
    expect(messages(2024, { date_publication: '2024-12-31' })).toEqual([]);
    expect(messages(2018, { date_publication: '2037-04-01' })).toEqual([]);
    const own = { date_extraction: '2026-10-01', date_publication: '2026-10-15' };
    const months = datasetFixture(activiteMensuelle, [{ periode: '2026-09' }], { own });
    expect(messagesOf(impossibleEditions, months)).toEqual([]);
    const register = datasetFixture(territoires, [{}], { own: { date_publication: '2001-01-01' } });
    expect(messagesOf(impossibleEditions, register)).toEqual([]);
  });

  test('refuses what is published before, or long after', () => {
    expect(messages(2026, { date_publication: '2017-03-01' })).toEqual([
      'data/reseau_annuel/dataset.yaml:1:1: l’édition 2024.csv va jusqu’au 31 décembre 2026, et elle a été publiée le 1er mars 2017. Attendu : une date_publication de cette édition à partir du 2026-12-31, et d’ici à 20 ans. Remède : corrigez date_publication, ou la période des lignes de 2024.csv.',
    ]);
    const far = { date_extraction: '2062-01-05', date_publication: '2062-02-01' };
    expect(messages(2026, far)).toHaveLength(2);
    expect(messages(2026, far)[0]).toContain('et la source a été lue le 5 janvier 2062');
  });

  test.each(['2026-T3', '2026-09'])('refuses %s read before its end', (periode) => {
    const own = { date_extraction: '2026-09-29', date_publication: '2026-10-15' };
    const months = datasetFixture(activiteMensuelle, [{ periode }], { own });
    expect(messagesOf(impossibleEditions, months)).toHaveLength(1);
  });
});
