import { describe, expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { readMetadata } from './readMetadata.ts';

const good = `titre: Activité
description: "Activité : jeunes accompagnés."
source: iMilo
licence: lov2
statut: definitif
editions:
  - fichier: 2023.csv
    date_publication: 2024-03-01
  - fichier: 2024.csv
    statut: provisoire
    date_extraction: 2025-02-03
    date_publication: 2025-03-01
`;

function read(text: string) {
  const found = readMetadata('dataset.yaml', new TextEncoder().encode(text));
  return Array.isArray(found) ? found.map(formatAnomaly) : found;
}

const model = 'Remède : corrigez dataset.yaml ; son modèle est dans data/README.md.';
const yaml = 'Attendu : un texte YAML comme le modèle de data/README.md.';
const quotes =
  'Remède : entourez de guillemets droits un texte qui contient « : » ou « # », et alignez les clés.';

describe('readMetadata', () => {
  test('reads a good file, with a BOM and CRLF too', () => {
    const metadata = {
      titre: 'Activité',
      description: 'Activité : jeunes accompagnés.',
      source: 'iMilo',
      licence: 'lov2',
      statut: 'definitif',
      editions: [
        { fichier: '2023.csv', date_publication: '2024-03-01' },
        {
          fichier: '2024.csv',
          statut: 'provisoire',
          date_extraction: '2025-02-03',
          date_publication: '2025-03-01',
        },
      ],
    };
    expect(read(good)).toEqual(metadata);
    expect(read(`\ufeff${good.replaceAll('\n', '\r\n')}`)).toEqual(metadata);
  });

  test.each([
    [
      'a colon in a text',
      ['iMilo', 'iMilo : entrepôt'],
      `dataset.yaml:3:9: un texte sans guillemets contient « : », ou une clé est mal alignée. ${yaml} ${quotes}`,
    ],
    [
      'a tab',
      ['  - fichier: 2023', '\t- fichier: 2023'],
      `dataset.yaml:7:1: une tabulation sert de retrait. ${yaml} Remède : remplacez-la par des espaces.`,
    ],
    [
      'a repeated key',
      ['licence: lov2', 'licence: lov2\nlicence: lov2'],
      `dataset.yaml:5:1: la clé est répétée. ${yaml} Remède : gardez-en une.`,
    ],
    [
      'an unclosed quote',
      ['source: iMilo', 'source: "iMilo'],
      `dataset.yaml:13:1: un guillemet, un crochet ou un deux-points manque. ${yaml} Remède : cherchez, à cet endroit ou au-dessus, ce qui est resté ouvert, et fermez-le.`,
    ],
    [
      'a reserved character',
      ['source: iMilo', 'source: @iMilo'],
      `dataset.yaml:3:9: un texte sans guillemets commence par un caractère réservé. ${yaml} Remède : entourez le texte de guillemets droits.`,
    ],
    [
      'two documents',
      ['editions:', '---\neditions:'],
      `dataset.yaml:6:1: une ligne « --- » coupe le fichier en deux. ${yaml} Remède : supprimez cette ligne.`,
    ],
    [
      'another mistake',
      ['source: iMilo', "source: 'l'iMilo'"],
      `dataset.yaml:3:12: le YAML est mal formé. ${yaml} ${quotes}`,
    ],
  ] as const)('refuses %s, at its line', (_, [from, to], message) => {
    expect(read(good.replace(from, to))).toEqual([message]);
  });

  test.each([
    [
      'an unknown key',
      ['source: iMilo', 'source: iMilo\nauteur: A.'],
      `dataset.yaml:4:1: dataset.yaml : clé inconnue auteur. Attendu : les clés du modèle. ${model}`,
    ],
    [
      'an unknown key of an edition',
      ['    statut: provisoire', '    status: provisoire'],
      `dataset.yaml:10:5: editions › 2 : clé inconnue status. Attendu : les clés du modèle. ${model.replace('Remède : ', 'Remède : est-ce « statut » ? Sinon, ')}`,
    ],
    [
      'a missing key',
      ['titre: Activité\n', ''],
      `dataset.yaml:1:1: titre : valeur absente. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    ],
    [
      'a missing key of an edition',
      ['    date_publication: 2024-03-01\n', ''],
      `dataset.yaml:7:5: editions › 1 › date_publication : valeur absente. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    ],
    [
      'a missing status',
      ['\nstatut: definitif', ''],
      `dataset.yaml:1:1: statut : valeur absente. Attendu : l’une des valeurs definitif, provisoire, demonstration. ${model}`,
    ],
    [
      'an unknown status',
      ['statut: definitif', 'statut: définitif'],
      `dataset.yaml:5:9: statut : valeur non admise. Attendu : l’une des valeurs definitif, provisoire, demonstration. ${model.replace('Remède : ', 'Remède : est-ce « definitif » ? Sinon, ')}`,
    ],
    [
      'a number for a text',
      ['titre: Activité', 'titre: 2024'],
      `dataset.yaml:1:8: titre : valeur non admise. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    ],
    [
      'an empty text',
      ['titre: Activité', 'titre: ""'],
      `dataset.yaml:1:8: titre : valeur non admise. Attendu : au moins 3 caractères. ${model}`,
    ],
    [
      'a date that does not exist',
      ['2025-03-01', '2025-02-29'],
      `dataset.yaml:12:23: editions › 2 › date_publication : valeur non admise. Attendu : une date AAAA-MM-JJ qui existe. ${model}`,
    ],
    [
      'a French date',
      ['2025-03-01', '01/03/2025'],
      `dataset.yaml:12:23: editions › 2 › date_publication : valeur non admise. Attendu : une date AAAA-MM-JJ qui existe. ${model}`,
    ],
    [
      'a year that is mistyped',
      ['2024-03-01', '9024-03-01'],
      `dataset.yaml:8:23: editions › 1 › date_publication : valeur non admise. Attendu : une date de 2000 à 2099. ${model}`,
    ],
    [
      'a publication before the extraction',
      ['2025-02-03', '2025-04-03'],
      `dataset.yaml:12:23: editions › 2 › date_publication : valeur non admise. Attendu : une date de publication qui suit date_extraction. ${model}`,
    ],
    [
      'a file of another kind',
      ['2024.csv', '2024.xlsx'],
      `dataset.yaml:9:14: editions › 2 › fichier : valeur non admise. Attendu : un nom en lettres, chiffres et tirets qui finit par .csv (exemple : 2024.csv). ${model}`,
    ],
    [
      'a hash that is not one',
      ['    statut: provisoire', '    sha256: abc'],
      `dataset.yaml:10:13: editions › 2 › sha256 : valeur non admise. Attendu : les 64 chiffres et lettres de a à f de l’empreinte, que npm run data:check donne à une édition définitive sans cette ligne. ${model}`,
    ],
    [
      'a text for a list',
      [/editions:.*$/s, 'editions: 2024.csv\n'],
      `dataset.yaml:6:11: editions : valeur non admise. Attendu : une liste, un tiret devant chaque élément. ${model}`,
    ],
    [
      'an empty list',
      [/editions:.*$/s, 'editions: []\n'],
      `dataset.yaml:6:11: editions : valeur non admise. Attendu : au moins 1 élément. ${model}`,
    ],
  ] as const)('refuses %s, at its place', (_, [from, to], message) => {
    expect(read(good.replace(from, to))).toEqual([message]);
  });

  test('says everything that is wrong at once', () => {
    const text = good.replace('lov2', 'odbl').replace('2024-03-01', 'mars').replace('iMilo', '12');
    expect(read(text)).toEqual([
      `dataset.yaml:3:9: source : valeur non admise. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
      `dataset.yaml:4:10: licence : valeur non admise. Attendu : l’une des valeurs lov2, non_precisee. ${model}`,
      `dataset.yaml:8:23: editions › 1 › date_publication : valeur non admise. Attendu : une date AAAA-MM-JJ qui existe. ${model}`,
    ]);
  });

  test.each(['', '\n', '# rien\n', 'texte\n', '- a\n- b\n', 'a: *ancre\n'])(
    'refuses %j',
    (text) => {
      expect(read(text)).toEqual([
        `dataset.yaml:1:1: dataset.yaml : valeur non admise. Attendu : des clés suivies de leur valeur. ${model}`,
      ]);
    },
  );

  test('acknowledged jumps name their territory by a text', () => {
    const jump =
      'variations_reconnues:\n  - { territoire: 33, indicateur: entretiens, annee: 2024.5 }\n';
    expect(read(`${good}${jump}`)).toEqual([
      `dataset.yaml:14:19: variations_reconnues › 1 › territoire : valeur non admise. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
      `dataset.yaml:14:54: variations_reconnues › 1 › annee : valeur non admise. Attendu : un nombre entier. ${model}`,
      `dataset.yaml:14:5: variations_reconnues › 1 › raison : valeur absente. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    ]);
  });

  test('refuses bytes that are not UTF-8', () => {
    const found = readMetadata('dataset.yaml', Buffer.from('titre: Activit\xe9\n', 'latin1'));
    expect(Array.isArray(found) && found.map(formatAnomaly)).toEqual([
      'dataset.yaml:1:1: le fichier n’est pas encodé en UTF-8 (sans doute en Windows-1252). Attendu : un fichier UTF-8. Remède : enregistrez-le en UTF-8.',
    ]);
  });
});
