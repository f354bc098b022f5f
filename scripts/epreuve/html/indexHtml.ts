import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { formatDate } from '../../../src/format/formatDate.ts';
import { formatNumber } from '../../../src/format/formatNumber.ts';
import type { ProofContext } from '../ProofContext.ts';
import { publishedChanges } from '../publishedChanges.ts';
import type { StructureProof } from '../StructureProof.ts';
import { sheetFile } from '../sheetFile.ts';
import { pageHtml } from './pageHtml.ts';
import { tableHtml } from './tableHtml.ts';

/** The list of the sheets, for the analyst alone: numbers of values, and no value. */
export function indexHtml(proofs: readonly StructureProof[], { extract }: ProofContext): string {
  const rows = proofs.map((proof) => {
    const secret = proof.written.filter(({ published }) => published?.status === 'secret');
    const leftOut = proof.written.filter(({ published }) => published === null);
    const changed = publishedChanges(proof.written).reduce(
      (sum, { up, down, hidden, shown }) => sum + up + down + hidden + shown,
      0,
    );
    const lists = [proof.written, secret, leftOut].map(({ length }) => length);
    const numbers = [...lists, changed, proof.unconfirmed.length];
    const cells = numbers.map((number) => `<td>${formatNumber(number)}</td>`).join('');
    return `<tr><td>${escapeHtml(proof.code)}</td><th scope="row"><a href="${sheetFile(proof)}">${escapeHtml(proof.name)}</a></th><td>${escapeHtml(proof.departement)}</td>${cells}</tr>`;
  });
  const table = tableHtml({
    caption: 'Nombre de valeurs de chaque feuille',
    head: [
      'code',
      'mission locale',
      'département',
      'en tout',
      'secrètes',
      'non publiées',
      'changées',
      'closes, non confirmées',
    ],
    rows,
    className: 'index',
  });
  return pageHtml(
    'Épreuves avant publication',
    `<header><p class="eyebrow"><span>Pour l’ARML seule</span></p><h1>Épreuves avant publication</h1>
<p class="place">Extraction du ${escapeHtml(formatDate(extract.date_extraction))}</p>
<p class="warning"><strong>Envoyez à chaque mission locale sa feuille, et elle seule.</strong> Chacune s’ouvre dans un navigateur et s’imprime sur deux pages A4 (Imprimer, puis « Enregistrer au format PDF »). Détruisez ce dossier une fois les données publiées : il contient des effectifs exacts.</p></header>${table}`,
  );
}
