import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Contours,
  contoursMetadata,
  contoursPath,
  contoursTopology,
} from '../../../src/contracts/contours.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { readYaml, type YamlReading } from './readYaml.ts';
import { visibleEntries } from './visibleEntries.ts';

const metadataFile = 'contours.yaml';

export interface ContoursReading {
  /** Null where there are none, or where they are wrong. */
  contours: Contours | null;
  anomalies: Anomaly[];
}

/**
 * Reads `<root>/contours/`: the outlines of the territories, which a site may do without. Its two
 * files go together; all that is wrong in them is said at once.
 */
export function readContours(root: string, label: string): ContoursReading {
  const folder = join(root, 'contours');
  if (!existsSync(folder)) return { contours: null, anomalies: [] };
  const strays = visibleEntries(folder).filter(
    (name) => name !== metadataFile && name !== contoursPath,
  );
  const at = (name: string) => `${label}/contours/${name}`;
  const misplaced = strays.map((name) =>
    error(
      { file: at(name), line: 1, column: 1 },
      'ce fichier n’est pas attendu ici',
      `deux fichiers, ${metadataFile} et ${contoursPath}`,
      'corrigez son nom ou déplacez-le hors de data/',
    ),
  );
  const read = <T>(name: string, parse: (bytes: Buffer) => YamlReading<T> | Anomaly[]) =>
    existsSync(join(folder, name)) ? parse(readFileSync(join(folder, name))) : [missing(at(name))];
  const metadata = read(metadataFile, (bytes) =>
    readYaml(at(metadataFile), bytes, contoursMetadata),
  );
  // JSON is YAML: the place of a fault is told alike.
  const topology = read(contoursPath, (bytes) =>
    readYaml(at(contoursPath), bytes, contoursTopology),
  );
  const anomalies = [metadata, topology].flatMap((one) => (Array.isArray(one) ? one : []));
  if (Array.isArray(metadata) || Array.isArray(topology)) {
    return { contours: null, anomalies: [...misplaced, ...anomalies] };
  }
  const contours = { ...metadata.value, ...topology.value };
  const faults = impossibleShapes(contours).map(({ message, expected, path }) =>
    error(
      topology.place(path),
      message,
      expected,
      `redemandez le fichier à son producteur, ou retirez ${label}/contours/ : le site se construit sans carte`,
    ),
  );
  const all = [...misplaced, ...faults];
  return { contours: all.length === 0 ? contours : null, anomalies: all };
}

function missing(file: string): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    'ce fichier manque, et le dossier contours est là',
    `deux fichiers, ${metadataFile} et ${contoursPath}`,
    'rétablissez-le, ou retirez le dossier : le site se construit sans carte',
  );
}

interface ShapeFault {
  message: string;
  expected: string;
  path: (string | number)[];
}

/** Arcs that are not there, structures drawn twice, and coordinates that are not degrees. */
function impossibleShapes({ arcs, transform, objects }: Contours): ShapeFault[] {
  const { geometries } = objects.missions_locales;
  const where = ['objects', 'missions_locales', 'geometries'];
  const seen = new Set<string>();
  const shapes = geometries.flatMap((geometry, rank): ShapeFault[] => {
    const { code } = geometry.properties;
    const unknown = geometry.arcs.flat(2).some((arc) => (arc < 0 ? ~arc : arc) >= arcs.length);
    const twice = seen.has(code);
    seen.add(code);
    return [
      ...(twice
        ? [{ message: `${code} a deux contours`, expected: 'un contour par mission locale' }]
        : []),
      ...(unknown
        ? [
            {
              message: `${code} : un de ses arcs manque au fichier`,
              expected: 'un TopoJSON entier',
            },
          ]
        : []),
    ].map((fault) => ({ ...fault, path: [...where, rank] }));
  });
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [x, y] = transform?.translate ?? [0, 0];
  const isDegree = ([left = 0, top = 0]: number[]) =>
    Math.abs(left * (scaleX as number) + (x as number)) <= 180 &&
    Math.abs(top * (scaleY as number) + (y as number)) <= 90;
  const far = arcs.findIndex(([first = []]) => !isDegree(first));
  return far < 0
    ? shapes
    : [
        ...shapes,
        {
          message: 'les coordonnées ne sont pas des degrés',
          expected: 'des longitudes et latitudes (WGS 84)',
          path: ['arcs', far],
        },
      ];
}
