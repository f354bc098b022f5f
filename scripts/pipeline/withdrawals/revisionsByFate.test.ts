import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import { formerRows, formerStates } from '../revisions/formerStates.ts';
import { datasetFixture, datasetsFixture, messagesOf } from '../rules/datasetFixture.ts';
import { disagreeingRevisions } from '../rules/disagreeingRevisions.ts';
import { revisionsByFate } from './revisionsByFate.ts';

const activity = (values: Record<string, string | number | null>) =>
  datasetFixture(activiteAnnuelle, [{ annee: 2024, ...values }], {
    own: { date_publication: '2026-02-20' },
  });
const secret = activity({ effectif: null, statut_valeur: 'secret' });
const cle = rowKey(activiteAnnuelle, secret.rows[0]?.values ?? {});
/** From 12 to 40, in the edition that was published before. */
const revised = (change: object = {}) =>
  datasetFixture(revisions, [
    { date_revision: '2026-02-10', cle, ancienne_valeur: 12, nouvelle_valeur: 40, ...change },
  ]);
const withdrawn = datasetFixture(retraits, [{ edition: '2024' }]);

describe('revisions of an edition that was withdrawn', () => {
  test('are asked nothing, whether another edition has their key or none', () => {
    const said = (...others: Parameters<typeof messagesOf>[2][]) =>
      messagesOf(disagreeingRevisions, revised(), ...others).length;
    expect(said(secret)).toBe(1);
    expect(said(secret, withdrawn)).toBe(0);
    expect(said(activity({ annee: 2023 }), withdrawn)).toBe(0);
    // Another edition is, and a revision of what was published since.
    expect(said(secret, datasetFixture(retraits, [{ edition: '2023' }]))).toBe(1);
    const later = revised({ date_revision: '2026-03-10' });
    expect(messagesOf(disagreeingRevisions, later, secret, withdrawn)).toHaveLength(1);
  });

  test('begin no chain that those of the next edition would have to follow', () => {
    const next = datasetFixture(revisions, [
      { date_revision: '2026-02-10', cle, ancienne_valeur: 12, nouvelle_valeur: 40 },
      { date_revision: '2026-03-10', cle, ancienne_valeur: 30, nouvelle_valeur: 50 },
    ]);
    const datasets = datasetsFixture(activity({ effectif: 50 }), next, withdrawn);
    expect(messagesOf(disagreeingRevisions, next, ...datasets.values())).toEqual([]);
    expect(revisionsByFate(datasets).standing.map(({ date }) => date)).toEqual(['2026-03-10']);
    expect(formerStates(datasets)).toHaveLength(1);
  });

  test('stay known to everyone: what is secret today is recalled', () => {
    const known = formerRows(datasetsFixture(secret, revised(), withdrawn));
    expect(known.activite_annuelle).toMatchObject([
      { effectif: 40, statut_valeur: 'publie' },
      { effectif: 12, statut_valeur: 'publie' },
    ]);
    expect(formerRows(datasetsFixture(activity({ effectif: 50 }), revised(), withdrawn))).toEqual({
      activite_annuelle: [],
    });
  });
});
