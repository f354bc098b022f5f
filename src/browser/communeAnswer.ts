import type { IndexedStructure } from '../contracts/communeIndex.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { seatAddress } from '../format/seatAddress.ts';
import { territoryLink } from '../publication/territoryLink.ts';
import type { CommuneMatch, FoundStructure } from './communeMatches.ts';
import { element } from './search/element.ts';

/**
 * Where to go from a municipality: its mission locale with its address and, in a `whole` answer, the
 * others near by; where the coverage says nothing, the one that has its seat there, then those of
 * the département.
 */
export function communeAnswer({ missions, around }: CommuneMatch, whole: boolean): HTMLElement[] {
  if (missions.length > 0) return missionAnswer(missions, whole);
  const { seated, others } = around;
  const rest = others.length > 0 ? [muted(inDepartement(others, seated.length > 0))] : [];
  if (seated.length === 0) return rest;
  return [
    ...seated.flatMap(structureLines),
    muted('Elle a son siège ici ; la couverture de cette commune n’est pas publiée.'),
    ...(whole ? rest : []),
  ];
}

/** The missions locales that a municipality, or all those of a postal code, belong to. */
export function missionAnswer(missions: readonly FoundStructure[], whole: boolean): HTMLElement[] {
  const [first] = missions;
  const near = (first?.near ?? []).filter((one) => missions.every(({ code }) => code !== one.code));
  return [
    ...(missions.length > 1 ? [muted(`${missions.length} missions locales, au choix\u00a0:`)] : []),
    ...missions.flatMap(structureLines),
    ...(whole && near.length > 0
      ? [muted(`Les plus proches ensuite\u00a0: ${near.map(inTown).join(', ')}.`)]
      : []),
  ];
}

function structureLines(structure: IndexedStructure): HTMLElement[] {
  const { nom, code, ville } = structure;
  const name = code
    ? element('a', [frenchTypography(nom)], { href: territoryLink('mission_locale', code) ?? '' })
    : frenchTypography(nom);
  return [
    element('p', [name], { class: 'mission' }),
    ...(ville === undefined
      ? []
      : [element('p', [frenchTypography(seatAddress({ ...structure, ville }))])]),
  ];
}

function muted(text: string): HTMLElement {
  return element('p', [frenchTypography(text)], { class: 'muted' });
}

/** “Mission locale des Landes (Mont-de-Marsan)”. */
function inTown({ nom, ville, a_confirmer }: IndexedStructure): string {
  return ville === undefined ? nom : `${nom} (${ville}${a_confirmer ? ', à confirmer' : ''})`;
}

/** “Une mission locale dans le département, à Guéret”; the others of one that is told already. */
function inDepartement(structures: readonly IndexedStructure[], isRest: boolean): string {
  const towns = [...new Set(structures.flatMap(({ ville }) => ville ?? []))].join(', ');
  const [one, many] = isRest
    ? ['Une autre mission locale', 'autres missions locales']
    : ['Une mission locale', 'missions locales'];
  return structures.length === 1
    ? `${one} dans le département, à ${towns}.`
    : `${structures.length} ${many} dans le département\u00a0: à ${towns}.`;
}
