import type { ProofLine } from '../ProofLine.ts';

/** How to read the sheet, in plain words: what its lines hold alone. */
export function readingHtml(lines: readonly ProofLine[]): string {
  const items = [
    '<strong>Compté</strong> : votre effectif exact. <strong>Publié</strong> : ce que le site montrera. <strong>Jusqu’ici</strong> : ce qu’il montre aujourd’hui (« = » : la même valeur).',
    '<strong>s, secret</strong> : un effectif de moins de cinq jeunes n’est pas publié, zéro compris. D’autres sont masqués avec lui, pour que personne ne le retrouve par différence : une valeur assez grande peut donc être secrète. « 12 → s » : douze jeunes comptés, et rien ne paraît.',
    ...(lines.some(({ isRounded }) => isRounded) ? [rounded] : []),
    ...(lines.some(({ published }) => published === null) ? [unpublished] : []),
    '<strong>« dont »</strong> compte une partie d’une ligne qui précède. <strong>n. d.</strong> : non disponible. <strong>–</strong> : sans objet.',
  ];
  return `<section class="reading"><h2>Comment lire cette feuille</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

const rounded =
  '<strong>Arrondi à 5</strong> : les mois d’une année qui n’est pas close, et les parcours, changent à chaque extraction. Ils paraissent arrondis au multiple de 5 le plus proche, pour que l’écart de deux publications ne désigne personne. Le cumul est arrondi d’après son vrai total : il peut différer de la somme des mois.';

const unpublished =
  '<strong>(12)</strong>, ou une case vide à la ligne « publié » : compté, mais publié pour le département et la région seulement, ou pour la région seule.';
