import { expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readSources } from './readSources.ts';

const good = `sources:
  - id: essai
    titre: Une source d’essai
    producteur: Insee
    jeux:
      - jeu: jeunes_residents
    adresse: https://www.exemple.fr/page
    licence: lov2
    parution:
      phrase: Chaque année.
      mois: 12
      delai: 6
    derniere: "2022"
    nature: recensement
    actualiser:
      phrase: Télécharger le fichier.
`;

function read(...changes: [from: string, to: string][]) {
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, good);
  const { sources, anomalies } = readSources(temporaryFolder({ 'sources.yaml': text }), 'data');
  return { sources, anomalies: anomalies.map(formatAnomaly) };
}

const model = 'Remède : corrigez sources.yaml ; son modèle est dans data/README.md.';

test('reads the sources, and does without the file', () => {
  expect(read().anomalies).toEqual([]);
  expect(read().sources?.map(({ id }) => id)).toEqual(['essai']);
  expect(readSources(temporaryFolder(), 'data')).toMatchObject({ sources: null, anomalies: [] });
});

test('a source that has ended has no periodicity', () => {
  expect(read(['mois: 12', 'mois:']).sources?.[0]?.parution.mois).toBeNull();
});

test('says all that is wrong at once, in French, with its line', () => {
  const { sources, anomalies } = read(
    ['"2022"', '"2022-13"'],
    ['titre:', 'tittre:'],
    ['https://www.exemple.fr/page', 'www.exemple.fr'],
    ['mois: 12', 'mois: 0'],
  );
  expect(sources).toBeNull();
  expect(anomalies).toEqual([
    `data/sources.yaml:2:5: sources › 1 › titre : valeur absente. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    `data/sources.yaml:7:14: sources › 1 › adresse : valeur non admise. Attendu : une adresse complète (https://…). ${model}`,
    expect.stringMatching(/^data\/sources\.yaml:11:13: sources › 1 › parution › mois : /),
    expect.stringMatching(
      /^data\/sources\.yaml:13:15: sources › 1 › derniere : valeur non admise\. Attendu : une période entre guillemets droits/,
    ),
    `data/sources.yaml:3:5: sources › 1 : clé inconnue tittre. Attendu : les clés du modèle. Remède : est-ce « titre » ? Sinon, corrigez sources.yaml ; son modèle est dans data/README.md.`,
  ]);
});

test('refuses a dataset that the site does not know, and a name that is taken', () => {
  const second = good.slice('sources:\n'.length);
  const { sources, anomalies } = read(
    ['jeunes_residents', 'jeune_residents'],
    ['      phrase: Télécharger le fichier.\n', `      phrase: Télécharger.\n${second}`],
  );
  expect(sources).toBeNull();
  expect(anomalies).toEqual([
    'data/sources.yaml:17:9: « essai » est déjà le nom d’une autre source. Attendu : un identifiant par source. Remède : changez l’un des deux identifiants, ou réunissez les deux entrées.',
    expect.stringMatching(
      /^data\/sources\.yaml:6:14: essai : « jeune_residents » n’est pas un jeu de données du site\. Attendu : .* Remède : est-ce « jeunes_residents » \? Sinon, corrigez le nom, ou retirez l’entrée\.$/,
    ),
  ]);
});
