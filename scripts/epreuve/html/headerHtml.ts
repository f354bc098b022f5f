import { siteName } from '../../../src/contracts/siteName.ts';
import { escapeHtml } from '../../../src/format/escapeHtml.ts';
import { formatDate } from '../../../src/format/formatDate.ts';
import { listWords } from '../../../src/format/listWords.ts';
import type { ProofContext } from '../ProofContext.ts';
import type { StructureProof } from '../StructureProof.ts';

/** Whose sheet it is, from which extraction, what may be done with it and who is to be answered. */
export function headerHtml(
  { code, name, departement, successors }: StructureProof,
  { extract, publishedOn, replyBy, publisher }: ProofContext,
): string {
  const day = (date: string) => escapeHtml(formatDate(date));
  const entries = [
    ['Extraction', day(extract.date_extraction)],
    ['Période lue', `du ${day(extract.periode_debut)} au ${day(extract.periode_fin)}`],
    ...(publishedOn === null ? [] : [['Publication', day(publishedOn)]]),
    [
      'Réponse',
      `<strong>${replyBy === null ? 'dès que possible' : `au plus tard le ${day(replyBy)}`}</strong>`,
    ],
    ['À qui répondre', whomToAnswer(publisher)],
  ];
  const place = [
    departement,
    `code i-milo ${code}`,
    successors.length === 0 ? '' : `reprise depuis par ${listWords(successors)}`,
  ];
  return `<header>
<p class="eyebrow"><span>Épreuve avant publication</span><span>${escapeHtml(siteName)}</span></p>
<h1>${escapeHtml(name)}</h1>
<p class="place">${place.filter(Boolean).map(escapeHtml).join(' · ')}</p>
<p class="warning"><strong>Confidentiel, à ne pas diffuser.</strong> Cette feuille donne vos effectifs exacts, parfois de moins de cinq jeunes. Elle est faite pour votre seule structure, qui la relit : ne la transmettez pas, ne la publiez pas, détruisez-la ensuite.</p>
${extract.statut === 'demonstration' ? '<p class="warning"><strong>Données fictives.</strong> Cet extrait est une démonstration : il ne décrit l’activité d’aucune mission locale.</p>' : ''}
<dl class="facts">${entries.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>
<p>Relisez ce que le site montrera de vous. Si une valeur vous paraît fausse, répondez en citant son libellé et sa période : ce qui se corrige dans iMilo sera repris par une nouvelle extraction. Une année close ne change plus ensuite que par une révision que le site annonce.</p>
</header>`;
}

function whomToAnswer({ name, contact }: ProofContext['publisher']): string {
  if (contact === null) return 'à la personne qui vous a envoyé cette feuille';
  return [contact, name]
    .filter((text) => text !== null)
    .map(escapeHtml)
    .join('<br>');
}
