import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../../../src/contracts/contracts.ts';
import { type DataSource, dataSources } from '../../../src/contracts/dataSources.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { readYaml, type YamlReading } from './readYaml.ts';

/** A value of the file, for an anomaly. */
type Place = YamlReading<unknown>['place'];

export interface SourcesReading {
  /** Null where the file is absent, which a site may do without, or wrong. */
  sources: readonly DataSource[] | null;
  place: Place;
  anomalies: Anomaly[];
}

/** What a source may feed: the datasets that are kept in `data/`, and the outlines. */
const fedNames = [
  ...contracts.filter(({ assembly }) => assembly !== 'computed').map(({ name }) => name),
  'contours',
];

/** Reads `<root>/sources.yaml`: the official sources of the datasets. All that is wrong is said at once. */
export function readSources(root: string, label: string): SourcesReading {
  const file = `${label}/sources.yaml`;
  const path = join(root, 'sources.yaml');
  const start: Place = () => ({ file, line: 1, column: 1 });
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    return { sources: null, place: start, anomalies: [] };
  }
  const reading = readYaml(file, readFileSync(path), dataSources);
  if (Array.isArray(reading)) return { sources: null, place: start, anomalies: reading };
  const { sources } = reading.value;
  const anomalies = [
    ...repeatedNames(sources, reading.place),
    ...unknownFed(sources, reading.place),
  ];
  return { sources: anomalies.length === 0 ? sources : null, place: reading.place, anomalies };
}

function repeatedNames(sources: readonly DataSource[], place: Place): Anomaly[] {
  return sources.flatMap(({ id }, rank) =>
    sources.findIndex((one) => one.id === id) === rank
      ? []
      : [
          error(
            place(['sources', rank, 'id']),
            `« ${id} » est déjà le nom d’une autre source`,
            'un identifiant par source',
            'changez l’un des deux identifiants, ou réunissez les deux entrées',
          ),
        ],
  );
}

function unknownFed(sources: readonly DataSource[], place: Place): Anomaly[] {
  return sources.flatMap(({ id, jeux }, rank) =>
    jeux.flatMap(({ jeu }, at) =>
      fedNames.includes(jeu)
        ? []
        : [
            error(
              place(['sources', rank, 'jeux', at, 'jeu']),
              `${id} : « ${jeu} » n’est pas un jeu de données du site`,
              `l’un des dossiers de data/ : ${fedNames.join(', ')}`,
              namingRemedy(jeu, fedNames, 'corrigez le nom, ou retirez l’entrée'),
            ),
          ],
    ),
  );
}
