import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ProofContext } from '../ProofContext.ts';
import type { ProofLine, Value } from '../ProofLine.ts';
import type { StructureProof } from '../StructureProof.ts';
import { sheetHtml } from './sheetHtml.ts';

const shown = (count: number): Value => ({ count, status: 'publie' });
const secret: Value = { count: null, status: 'secret' };

/** An annual count of 2024. */
function annual(indicateur: string, counted: number, more: Partial<ProofLine> = {}): ProofLine {
  return {
    ...{ dataset: 'activite_annuelle', year: 2024, row: { annee: 2024, indicateur } },
    ...{ counted: shown(counted), published: shown(counted), isRounded: false },
    ...{ before: null, yearBefore: null, ...more },
  };
}

const context: ProofContext = {
  extract: {
    ...{ date_extraction: '2025-04-01', periode_debut: '2024-01-01', periode_fin: '2025-03-31' },
    ...{ source: 'essai', statut: 'provisoire' },
  },
  plan: { open: [], closing: [2024], revised: [] },
  ...{ publishedOn: null, replyBy: null, publisher: { name: 'ARML', contact: null } },
};

function sheet(proof: Partial<StructureProof>, more: Partial<ProofContext> = {}) {
  const html = sheetHtml(
    {
      ...{ code: '33009S00', name: 'Mission locale', departement: 'Gironde' },
      successors: [],
      ...{ written: [], unconfirmed: [], quality: null, ...proof },
    },
    { ...context, ...more },
  );
  const { document } = parseHTML(html);
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) =>
      (one.textContent ?? '').replaceAll('\u00a0', ' '),
    );
  return { document, text };
}

test('writes a name as a text, whatever it holds', () => {
  const name = 'Mission <script>locale</script> & "Cie"';
  const { document, text } = sheet({ name });
  expect(text('h1')).toEqual([name]);
  expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
});

test('tells a count that is hidden, and one that is not published at this level', () => {
  const { text } = sheet({
    written: [
      annual('jeunes_accompagnes', 1200, { before: shown(1195), yearBefore: shown(1100) }),
      annual('points_sante', 3, { published: secret }),
      annual('visites_erip', 40, { published: null }),
    ],
  });
  expect(text('.annual tbody tr').map((row) => row.trim())).toEqual([
    'Accompagnés1 2001 1951 100',
    'Point santé3 → s',
    'ERIP(40)',
  ]);
});

test('explains what it holds alone', () => {
  const words = (written: ProofLine[]) => sheet({ written }).text('.reading').join();
  expect(words([annual('visites_erip', 40)])).not.toMatch(/Arrondi à 5|\(12\)/);
  expect(words([annual('visites_erip', 40, { published: null })])).toContain('(12)');
  expect(words([annual('visites_erip', 40, { isRounded: true })])).toContain('Arrondi à 5');
});

test('says who has taken over from a structure that is no more', () => {
  const { text } = sheet({ successors: ['Mission locale A', 'Mission locale B'] });
  expect(text('.place')).toEqual([
    'Gironde · code i-milo 33009S00 · reprise depuis par Mission locale A et Mission locale B',
  ]);
});

test('tells years of which nothing is published at this level', () => {
  const written = [
    annual('visites_erip', 40, { published: null }),
    annual('visites_erip', 9, {
      ...{ dataset: 'activite_mensuelle', year: 2025, isRounded: true, published: null },
      row: { periode: '2025-01', indicateur: 'premiers_accueils' },
    }),
  ];
  expect(sheet({ written }).text('.changes li')).toEqual([
    '2025 : rien n’en paraît à l’échelle des missions locales.',
    '2024 devient une année close : rien n’en paraît à l’échelle des missions locales.',
  ]);
});

test('tells what a closed year no longer confirms, a few values and how many more', () => {
  const unconfirmed = ['jeunes_accompagnes', 'premiers_accueils', 'entretiens', 'points_sante']
    .concat('visites_erip', 'entrees_pacea', 'entrees_cej')
    .map((id) => annual(id, 21, { published: shown(20) }));
  const [item = ''] = sheet(
    { unconfirmed },
    { plan: { open: [2025], closing: [], revised: [] } },
  ).text('.changes li');
  expect(item).toMatch(/^2024, année close : 7 valeurs publiées ne sont plus celles/);
  expect(item).toContain('Accompagnés 20 → 21 ; ');
  expect(item).toMatch(/et 2 autres\.$/);
});

test('tells what a revision changes', () => {
  const written = [
    annual('entretiens', 90, { before: shown(80) }),
    annual('visites_erip', 9, { before: shown(9) }),
  ];
  const plan = { open: [], closing: [], revised: [2024] };
  expect(sheet({ written }, { plan }).text('.changes li')).toEqual([
    '2024, année close : 1 valeur publiée est révisée. Avant → après : Entretiens 80 → 90.',
  ]);
});

test('says who is to be answered and when, as far as that is known', () => {
  expect(sheet({}).text('.facts dd').slice(2)).toEqual([
    'dès que possible',
    'à la personne qui vous a envoyé cette feuille',
  ]);
  const known = { publishedOn: '2025-04-20', replyBy: '2025-04-12' };
  const publisher = { name: null, contact: 'a@exemple.fr' };
  expect(
    sheet({}, { ...known, publisher })
      .text('.facts dd')
      .slice(2),
  ).toEqual(['20 avril 2025', 'au plus tard le 12 avril 2025', 'a@exemple.fr']);
});
