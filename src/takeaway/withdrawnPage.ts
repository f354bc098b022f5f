import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { typographicHtml } from '../format/typographicHtml.ts';
import {
  reasonSentence,
  replacementSentence,
  withdrawalSentence,
  withdrawnTitle,
} from '../publication/withdrawalWords.ts';
import type { FilesContext } from './FilesContext.ts';
import { lightPage } from './lightPage.ts';

/**
 * The page that the dated addresses of a withdrawn edition have in the place of what showed it: what,
 * when, why, and what there is instead. As a frame, it runs nothing, and its links open outside.
 */
export function withdrawnPage(
  withdrawal: WithdrawnEdition,
  { place: { base }, published }: FilesContext,
): string {
  const { jeu } = withdrawal;
  const title = 'Données retirées';
  const sentence = 'Ce qui se trouvait à cette adresse contenait des données retirées depuis.';
  const isThere = published.jeux.some((one) => one.jeu === jeu);
  const links = [
    ...(isThere ? [[`donnees/${jeu}/`, 'Ces données, telles qu’elles sont aujourd’hui']] : []),
    ['donnees/revisions/#retraits', 'Toutes les éditions retirées'],
  ];
  const items = links.map(([path, words]) => `<li><a href="${base}/${path}">${words}</a></li>`);
  const body = `<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<p class="told"><strong>${escapeHtml(withdrawnTitle(withdrawal))}.</strong> ${withdrawalSentence(withdrawal)} ${replacementSentence(withdrawal)}</p>
<p class="told">${escapeHtml(reasonSentence(withdrawal))}</p>
<p class="told">Si vous avez repris ces données, ne les utilisez plus et ne les diffusez plus.</p>
<ul>
${items.join('\n')}
</ul>
<p class="site"><a href="${base}/">Parcours, l’observatoire des missions locales</a></p>
</main>
</body>`;
  return lightPage({
    title: `${title} : ${withdrawnTitle(withdrawal)}`,
    description: sentence,
    head: [
      '<meta name="robots" content="noindex">',
      '<base target="_top">',
      `<link rel="stylesheet" href="${base}/graphiques/cadre.css">`,
    ],
    body: typographicHtml(body),
  });
}
