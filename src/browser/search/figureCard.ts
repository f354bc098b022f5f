import { territorySheetPath } from '../../contracts/territorySheetPath.ts';
import { formatInterval } from '../../format/formatInterval.ts';
import { unitLabel } from '../../format/unitLabel.ts';
import { link } from '../../publication/link.ts';
import type { Position } from '../../publication/position.ts';
import { positionWords } from '../../publication/positionWords.ts';
import { element } from './element.ts';
import type { FoundFigure } from './findings.ts';

/** A number that answers the question: its value, what it counts, where and when. */
export function figureCard(
  { unit, year, row, indicator, place }: FoundFigure,
  isDemonstration: boolean,
): HTMLLIElement {
  const [value] = row.values;
  const where = place.titre;
  const shownUnit = unit === '%' ? null : ` ${unitLabel(unit, row.latest ?? 2)}`;
  const number =
    value?.kind === 'publie' || value?.kind === 'zero' || value?.kind === 'arrondi_zero';
  const about = [
    number ? null : (value?.title ?? null),
    row.bounds ? `intervalle à 95\u00a0% : ${formatInterval(...row.bounds)}` : null,
    positionWords(row.position === '' ? null : (row.position as Position)),
    isDemonstration ? 'chiffre fictif' : null,
  ].filter((one) => one !== null);
  return element(
    'li',
    [
      element('h3', [`${indicator.titre}, ${where}, ${year}`]),
      element(
        'p',
        [value?.text ?? '', number && shownUnit ? element('small', [shownUnit]) : null],
        { class: 'key-number' },
      ),
      about.length > 0
        ? element('p', [`${capitalized(about.join(' ; '))}.`], { class: 'muted' })
        : null,
      element(
        'p',
        [
          element('a', [where], { href: place.adresse }),
          element('a', ['Cet indicateur'], { href: indicator.adresse }),
          element('a', ['Fichier CSV'], { href: fileOf(place) }),
        ],
        { class: 'links' },
      ),
    ],
    { class: 'figure' },
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The file of a territory; the region's figures are in the dataset itself. */
function fileOf({ lieu: { niveau, code } }: FoundFigure['place']): string {
  const path = niveau === 'region' ? 'chiffres_cles.csv' : territorySheetPath(niveau, code);
  return link(`/donnees/${path}`);
}
