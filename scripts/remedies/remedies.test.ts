import { afterEach, describe, expect, test } from 'vitest';
import { miniProject } from '../changes/miniProject.ts';
import { cellChecks } from '../ingest/check/cellChecks.ts';
import { consistencyChecks, strangerChecks } from '../ingest/check/consistencyChecks.ts';
import { contentCases } from './contentCases.ts';
import { editionCases } from './editionCases.ts';
import { extractCases } from './extractCases.ts';
import { fileCases } from './fileCases.ts';
import { ingestionCases } from './ingestionCases.ts';
import { otherCases } from './otherCases.ts';
import { check, type RemedyCases } from './RemedyCase.ts';
import { remedyRows, saysMessage } from './remedyRows.ts';
import { revisionCases } from './revisionCases.ts';
import { secrecyCases } from './secrecyCases.ts';
import { withdrawalCases } from './withdrawalCases.ts';

/*
 * The end of data/README.md, followed to the letter: each of its messages is caused, then its remedy
 * applied, after which the command that told it is content.
 */

const cases: RemedyCases = {
  ...fileCases,
  ...contentCases,
  ...secrecyCases,
  ...editionCases,
  ...revisionCases,
  ...withdrawalCases,
  ...extractCases,
  ...ingestionCases,
  ...otherCases,
};

/** Messages whose remedy is not in the analyst’s hands alone, and why: each is tested where it is told. */
const beyond: Readonly<Record<string, string>> = {
  '… : un petit effectif … se calcule avec ce qui est déjà publié': 'it is for the developers',
  'les effectifs publiés se contredisent': 'two ingestions of one network make it, never a hand',
  '… à partir de ce qui est publié et de l’historique Git de data/':
    'an ingestion of the same history mends it',
  'l’extrait compte … lignes que l’édition définitive n’a pas': 'it is for the developers',
  'le type de parcours … n’a pas de nom': 'cohorts of two years have to be ingested',
  'les parts du type … ne sont plus celles qui ont été figées':
    'cohorts of two years have to be ingested',
  '… : ce fichier est déjà en ligne à cette adresse datée': 'a site that is online tells it',
  '--sortie … : ce dossier est dans le dépôt Git …': 'the tests of epreuve follow it',
  'ce dossier contient autre chose que des épreuves': 'the tests of epreuve follow it',
  '--reponse … : la publication est prévue le …': 'the tests of epreuve follow it',
  'Cette extraction est déjà dans data/': 'the tests of epreuve follow it',
  'jeunes.csv : … jeunes accompagnés en … sont rattachés à …, qui réunit …':
    'the register is corrected: succession.test.ts',
  'qui a fini en …': 'the register is corrected: succession.test.ts',
  'qui n’est pas en activité cette année-là': 'the register is corrected: succession.test.ts',
  '… : son retrait est déjà noté': 'there is nothing to do: withdrawEditions.test.ts',
  'La construction du site a manqué de mémoire': 'another machine mends it',
  'src/content/analyses/… : …': 'a sentence is written anew',
  '… : le fichier ou le dossier ne peut pas être lu ou écrit': 'the machine tells it',
  '… : « … » n’est pas un jeu de données du site':
    'sources.yaml is corrected: readSources.test.ts, sourceGaps.test.ts',
  '« … » est déjà le nom d’une autre source':
    'sources.yaml is corrected: readSources.test.ts, sourceGaps.test.ts',
  '… : derniere dit …, et la dernière valeur de data/ est de …':
    'sources.yaml is corrected: readSources.test.ts, sourceGaps.test.ts',
  '… n’a aucune ligne de l’indicateur « … »':
    'sources.yaml is corrected: readSources.test.ts, sourceGaps.test.ts',
  '« … » n’est pas une série que cette commande lit':
    'the file of a producer is fetched again: scripts/sources',
  'la feuille « … » manque': 'the file of a producer is fetched again: scripts/sources',
  'aucune ligne ne commence par « Code » et « Libellé »':
    'the file of a producer is fetched again: scripts/sources',
  'ce classeur ne s’ouvre pas': 'the file of a producer is fetched again: scripts/sources',
  '… : cette valeur est publiée, et le fichier ne l’a plus':
    'the file of a producer is fetched again: scripts/sources',
  '… trimestres publiés manquent': 'the file of a producer is fetched again: scripts/sources',
  'il manque …': 'the file of a producer is fetched again: scripts/sources',
  'la région vaut …, ses … départements totalisent …':
    'the file of a producer is fetched again: scripts/sources',
  'les trois parts du devenir totalisent …':
    'the file of a producer is fetched again: scripts/sources',
  'aucun centre de la région …': 'the file of a producer is fetched again: scripts/sources',
  'aucune valeur de la région …': 'the file of a producer is fetched again: scripts/sources',
  'aucune commune de …': 'the file of a producer is fetched again: scripts/sources',
};

const rows = remedyRows();

test('every message of the guide has its case, and every case its message', () => {
  expect(rows.length).toBeGreaterThan(50);
  const messages = rows.map(({ message }) => message);
  expect(messages.filter((message) => !(message in cases || message in beyond))).toEqual([]);
  expect(
    [...Object.keys(cases), ...Object.keys(beyond)].filter(
      (message) => !messages.includes(message),
    ),
  ).toEqual([]);
});

test('the guide has every message of the lines of an extract', () => {
  const checks = [...cellChecks, ...strangerChecks, ...consistencyChecks('2024-03-05')];
  const told = new Set(checks.map(({ message }) => message));
  const isExplained = (line: string) => rows.some(({ message }) => saysMessage(line, message));
  expect([...told].filter((line) => !isExplained(line))).toEqual([]);
});

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
});

describe('a message of the guide goes away by its remedy', () => {
  test.each(Object.entries(cases))(
    '%s',
    { timeout: 60_000 },
    async (message, { state, mend, run = check, isLeft }) => {
      const project = miniProject();
      await state(project);
      const told = await run(project);
      expect(told.lines.filter((line) => saysMessage(line, message))).not.toEqual([]);
      await mend(project);
      const after = await run(project);
      expect(after.isFine).toBe(true);
      const left = after.lines.filter((line) => saysMessage(line, message));
      expect(left.length > 0).toBe(isLeft === true);
    },
  );
});
