import type { Contours } from '../../src/contracts/contours.ts';
import type { DataSource } from '../../src/contracts/dataSources.ts';
import type { Publisher } from '../../src/contracts/publisher.ts';
import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { contoursGaps } from './contoursGaps.ts';
import type { Datasets } from './dataset.ts';
import { type PublishedTable, publishedTables } from './derive/publishedTables.ts';
import { readContours } from './read/readContours.ts';
import { readData } from './read/readData.ts';
import { readPublisher } from './read/readPublisher.ts';
import { readSources } from './read/readSources.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';
import { sourceGaps } from './sourceGaps.ts';
import { validate } from './validate.ts';

/** What a site is made of. */
export interface Candidate {
  tables: PublishedTable[];
  publisher: Publisher;
  /** Outlines of the territories; null where there are none. */
  contours: Contours | null;
  /** The official sources; null where they are not listed. */
  sources: readonly DataSource[] | null;
}

export interface ReadPublication {
  anomalies: Anomaly[];
  /** What was read. */
  datasets: Datasets;
  /** What is to be audited, then published; null after an error. */
  candidate: Candidate | null;
}

export interface ReadingOptions {
  /** Stands for the data folder in the messages. */
  label?: string;
  /** What the site is built for. */
  environment?: SiteEnvironment;
}

/** Reads a data folder, reports every anomaly, and derives the tables to publish. Writes nothing. */
export function readPublication(
  data: string,
  { label = 'data', environment = 'local' }: ReadingOptions = {},
): ReadPublication {
  const reading = readData(data, label);
  const { publisher, ...read } = readPublisher(data, label);
  const outlines = readContours(data, label);
  const { contours } = outlines;
  const listed = readSources(data, label);
  const anomalies = sortAnomalies([
    ...reading.anomalies,
    ...read.anomalies,
    ...(environment === 'local' ? [] : read.blanks),
    ...validate(reading.datasets),
    ...outlines.anomalies,
    ...(contours ? contoursGaps(contours, reading.datasets, label) : []),
    ...listed.anomalies,
    ...sourceGaps(listed, reading.datasets),
    ...refuseDemonstration(reading.datasets, environment),
  ]);
  const isRefused = publisher === null || anomalies.some(({ severity }) => severity === 'erreur');
  const candidate = isRefused
    ? null
    : {
        tables: publishedTables(reading.datasets),
        publisher,
        contours,
        sources: listed.sources,
      };
  return { anomalies, datasets: reading.datasets, candidate };
}
