import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractFiles } from '../../ingest/format/extractFormat.ts';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { parseIsoDay } from '../calendar.ts';
import { exampleNetwork } from '../exampleNetwork.ts';
import { readNetwork } from '../readNetwork.ts';
import { generatePeople } from '../simulation/generatePeople.ts';
import { simulatePeople } from '../simulation/simulatePeople.ts';
import { demoMetadata } from './demoMetadata.ts';
import { writeExtract } from './writeExtract.ts';
import { writeExtracts } from './writeExtracts.ts';

// A network of fewer missions locales is one too.
const structures = readNetwork(exampleNetwork).structures.slice(0, 3);

const parameters = {
  seed: 5,
  firstReceptions: { 2021: 150, 2022: 150 },
  until: parseIsoDay('2023-06-30'),
  extraction: parseIsoDay('2023-06-30'),
  lateTyping: true,
};

const readings = ['2022-06-15', '2023-06-30'].map((day) => {
  const extraction = parseIsoDay(day);
  return { ...parameters, extraction };
});

const textOf = (folder: string) =>
  extractFiles.map((file) => readFileSync(join(folder, `${file}.csv`), 'utf8'));

function writeBoth() {
  const targets = readings.map((reading) => ({
    folder: temporaryFolder(),
    metadata: demoMetadata(reading),
    extraction: reading.extraction,
  }));
  const counts = writeExtracts(targets, simulatePeople(parameters, structures));
  return targets.map(({ folder }, rank) => ({ texts: textOf(folder), people: counts[rank] }));
}

test('one pass writes what reading the same lives on each day gives', () => {
  const written = writeBoth();
  readings.forEach((reading, rank) => {
    const folder = temporaryFolder();
    const people = writeExtract(folder, generatePeople(reading, structures), demoMetadata(reading));
    expect(written[rank]?.people).toBe(people);
    expect(written[rank]?.texts).toEqual(textOf(folder));
  });
});

test('the same people come back from one extraction to the next, some rows typed since', () => {
  const [before, after] = writeBoth().map(({ texts }) => texts.map((text) => text.split('\n')));
  const later = new Set(after?.[0]);
  expect(before?.[0]?.filter((line) => !later.has(line))).toEqual([]);
  const acts = (lines = ['']) =>
    lines.filter((line) => (line.split(',')[1] ?? '9') <= '2022-06-15').length;
  expect(acts(after?.[2])).toBeGreaterThan(acts(before?.[2]));
});
