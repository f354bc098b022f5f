import { join } from 'node:path';
import { stringify } from 'yaml';
import { squareContours } from '../../../src/charts/contoursFixture.ts';
import { inserjeunesCfa } from '../../../src/contracts/inserjeunesCfa.ts';
import { ingestNamingTypes } from '../../bench/editions/ingestNamingTypes.ts';
import { parseIsoDay } from '../../demo/calendar.ts';
import { demoMetadata } from '../../demo/extract/demoMetadata.ts';
import { ingestSequence } from '../../demo/ingestSequence.ts';
import { simulatePeople } from '../../demo/simulation/simulatePeople.ts';
import { smallNetwork } from '../../demo/smallNetwork.ts';

const received = 1200;
const parameters = {
  seed: 11,
  firstReceptions: Object.fromEntries(
    [2021, 2022, 2023, 2024, 2025, 2026].map((y) => [y, received]),
  ),
  extraction: parseIsoDay('2026-05-01'),
  lateTyping: true,
  firstYear: 2023,
};
const steps = [
  { extraction: '2026-04-01', publication: '2026-04-15', closing: [2023, 2024, 2025] },
  { extraction: '2026-05-01', publication: '2026-05-15', closing: [] },
];

/**
 * Writes into a folder the `data/` of six missions locales that has everything: three closed years,
 * a year under way read twice, pathways and their types, and what comes from no extract; of the
 * agreement, few rows of those that the pages name; a dataset has the title of an indicator. Gives
 * the folder of the data.
 */
export async function writeStateSource(root: string): Promise<string> {
  const { data, structures, write } = smallNetwork(parameters, [2023, 2024, 2025], root);
  await ingestSequence(simulatePeople(parameters, structures), steps, {
    dataFolder: data,
    metadata: demoMetadata(parameters),
    print: () => {},
    onStep: () => {},
    ingest: ingestNamingTypes,
  });
  const outlined = { ...around, ...contoursFiles(structures.map(({ code }) => code)) };
  for (const [path, text] of Object.entries(outlined)) write(join('data', path), text);
  return data;
}

/** What no other fixture has: planned publications, the national file of coverage, some centres. */
const around = {
  'calendrier/dataset.yaml': described('Publications prévues', '2026.csv'),
  'calendrier/2026.csv': `date_prevue,titre,jeu,periode,nature_date,remarque
2026-05-15,Suivi mensuel d’avril 2026,activite_mensuelle,2026-04,prevision,
2027-04-15,Chiffres clés 2026,chiffres_cles,2026,ferme,
`,
  'couverture/dataset.yaml': described('Couverture des communes', '2026.csv'),
  'couverture/2026.csv': `Code INSEE;Nom Commune;Code ML;Nom Officiel ML
23096;Guéret;23096S00;Mission locale de la Creuse
33063;Bordeaux;33063S00;Mission locale Bordeaux Avenir Jeunes
64102;Bayonne;64102S00;Mission locale de Bayonne
`,
  'inserjeunes_cfa/dataset.yaml': described('Insertion des apprentis', '2031.csv'),
  'inserjeunes_cfa/2031.csv': `${Object.keys(inserjeunesCfa.row.shape).join(',')}
2029-2030,0330001A,CFA de Bordeaux,33,Gironde,,,,34,39,55,58,-3,61,63,65
2029-2030,0330003C,CFA de Langon,33,Gironde,,,,,,,,,,,
2030-2031,0330001A,CFA de Bordeaux,33,Gironde,37,38,25,,37,60,68,-8,70,,
2030-2031,0330002B,CFA du Médoc,33,Gironde,,,,,,,,,,,
2030-2031,0230001A,CFA de Guéret,23,Creuse,48,33,19,,48,,,,,,
`,
};

/** Outlines of these structures, and what is said of them. */
function contoursFiles(codes: readonly string[]) {
  const { type, arcs, objects, ...metadata } = squareContours(codes);
  return {
    'contours/contours.yaml': stringify(metadata),
    'contours/contours.topo.json': JSON.stringify({ type, arcs, objects }),
  };
}

function described(title: string, file: string): string {
  return `titre: ${title}
description: Pour un essai.
source: Essai
licence: lov2
statut: provisoire
editions:
  - fichier: ${file}
    date_publication: 2026-05-15
`;
}
