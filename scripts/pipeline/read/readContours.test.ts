import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readContours } from './readContours.ts';

const metadata = `titre: Contours
description: Contours de deux territoires.
source: IGN
credit: IGN
licence: lov2
date_source: 2026-01-01
date_publication: 2026-12-15
`;

const square = (code: string, arc: number) => ({
  type: 'Polygon',
  arcs: [[arc]],
  properties: { code },
});

const topology = (geometries: object[], first: number[] = [0, 45]) =>
  JSON.stringify({
    type: 'Topology',
    arcs: [[first, [1, 45], [1, 46], first]],
    objects: { missions_locales: { type: 'GeometryCollection', geometries } },
  });

function read(files: Record<string, string>) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'contours'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, 'contours', name), text);
  }
  const { contours, anomalies } = readContours(root, 'data');
  return { contours, messages: anomalies.map(formatAnomaly) };
}

test('a site may do without outlines', () => {
  expect(readContours(temporaryFolder(), 'data')).toEqual({ contours: null, anomalies: [] });
});

test('outlines, and what is said of them, are one', () => {
  const { contours, messages } = read({
    'contours.yaml': metadata,
    'contours.topo.json': topology([square('33063S00', 0), square('33281S00', -1)]),
  });
  expect(messages).toEqual([]);
  expect(contours).toMatchObject({ credit: 'IGN', type: 'Topology' });
});

test('each fault is told with its place, all at once', () => {
  const { contours, messages } = read({
    'contours.yaml': metadata,
    'contours.topo.json': topology([square('33063S00', 0), square('33063S00', 4)], [900_000, 45]),
    'carte.qgz': '',
  });
  expect(contours).toBeNull();
  expect(messages).toHaveLength(4);
  expect(messages[0]).toMatch(/^data\/contours\/carte\.qgz:1:1: ce fichier n’est pas attendu ici/);
  expect(messages[1]).toMatch(/contours\.topo\.json:1:\d+: 33063S00 a deux contours/);
  expect(messages[2]).toContain('33063S00 : un de ses arcs manque au fichier');
  expect(messages[3]).toContain('les coordonnées ne sont pas des degrés');
});

test('a lost zero, a file that is cut and a file that is absent stop everything', () => {
  const lost = read({
    'contours.yaml': metadata,
    'contours.topo.json': topology([square('6003', 0)]),
  });
  expect(lost.messages[0]).toMatch(/contours\.topo\.json:1:\d+: .*code.*33063S00/);
  const cut = read({
    'contours.yaml': metadata,
    'contours.topo.json': topology([square('33063S00', 0)]).slice(0, 60),
  });
  expect(cut.contours).toBeNull();
  expect(cut.messages).toHaveLength(1);
  expect(read({ 'contours.topo.json': topology([square('33063S00', 0)]) }).messages[0]).toContain(
    'contours.yaml:1:1: ce fichier manque, et le dossier contours est là',
  );
});
