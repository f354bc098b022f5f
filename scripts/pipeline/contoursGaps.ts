import { type Contours, contoursPath } from '../../src/contracts/contours.ts';
import { currentStructure, type StructureEnd } from '../../src/contracts/currentStructure.ts';
import { type Anomaly, error } from './anomaly.ts';
import type { Datasets } from './dataset.ts';

/**
 * Outlines and register name the same structures, or the map lacks some: a warning, since structures
 * change before their outlines do. A structure has those of all that it took over from.
 */
export function contoursGaps({ objects }: Contours, datasets: Datasets, label: string): Anomaly[] {
  const register = datasets.get('missions_locales');
  if (!register?.complete) return [];
  const structures = register.rows.map(
    ({ values }) => values as unknown as StructureEnd & { nom: string },
  );
  const drawn = objects.missions_locales.geometries.map(({ properties: { code } }) => code);
  const owners = new Map(drawn.map((code) => [code, currentStructure(structures, code)]));
  const shown = new Set([...owners.values()].map((one) => one?.code));
  const strangers = drawn.filter((code) => owners.get(code) === null);
  const bare = structures.filter(({ code, fin_validite: end }) => end === null && !shown.has(code));
  const warning = (names: readonly string[], about: string, expected: string): Anomaly[] =>
    names.length === 0
      ? []
      : [
          {
            ...error(
              { file: `${label}/contours/${contoursPath}`, line: 1, column: 1 },
              `${about} : ${names.join(', ')}`,
              expected,
              'mettez à jour les contours ou le répertoire ; d’ici là, ces territoires n’ont pas de forme sur les cartes',
            ),
            severity: 'avertissement',
          },
        ];
  return [
    ...warning(
      strangers,
      'contours de structures absentes du répertoire, closes ou divisées',
      'des codes de data/missions_locales',
    ),
    ...warning(
      bare.map(({ nom, code }) => `${nom} (${code})`),
      'missions locales du répertoire sans contour',
      'un contour par mission locale en activité',
    ),
  ];
}
