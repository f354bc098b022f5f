import { expect, test } from 'vitest';
import { formatAnomaly } from '../anomaly.ts';
import { publisherFixture } from '../publisherFixture.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { readPublisher } from './readPublisher.ts';

const good = `# Qui publie ce site
nom: Association d’essai
adresse: 1 rue de l’Essai, 33000 Bordeaux
telephone: 05 00 00 00 00
directeur_publication: Camille Essai
contact: contact@exemple.fr
hebergeur:
  nom: Hébergeur d’essai
  adresse: 2 rue de l’Essai, 33000 Bordeaux
  telephone: 05 00 00 00 01
site: https://exemple.fr/parcours/
`;

function read(...changes: [from: string, to: string][]) {
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, good);
  const reading = readPublisher(temporaryFolder({ 'editeur.yaml': text }), 'data');
  return {
    publisher: reading.publisher,
    anomalies: reading.anomalies.map(formatAnomaly),
    blanks: reading.blanks.map(formatAnomaly),
  };
}

const model = 'Remède : corrigez editeur.yaml ; son modèle est dans data/README.md.';

test('reads a publisher of whom everything is known', () => {
  expect(read()).toEqual({ publisher: publisherFixture, anomalies: [], blanks: [] });
});

test('keeps blanks blank, and says each with its line and its remedy', () => {
  const { publisher, anomalies, blanks } = read(
    ['contact: contact@exemple.fr', 'contact:'],
    ['adresse: 1 rue de l’Essai, 33000 Bordeaux', 'adresse: "  "'],
    ['  telephone: 05 00 00 00 01', '  telephone: # à demander'],
    ['site: https://exemple.fr/parcours/', 'site: ""'],
  );
  expect(anomalies).toEqual([]);
  expect(publisher).toEqual({
    ...publisherFixture,
    adresse: null,
    contact: null,
    hebergeur: { ...publisherFixture.hebergeur, telephone: null },
    site: null,
  });
  const rest = (file = 'data/editeur.yaml') =>
    `, et le site est construit pour la production (SITE_ENV=production). Attendu : une valeur : la loi veut que chacun sache qui publie le site et qui l’héberge. Remède : complétez la ligne de ${file}, ou construisez sans SITE_ENV=production.`;
  expect(blanks).toEqual([
    `data/editeur.yaml:3:10: adresse : à compléter (Adresse de l’éditeur)${rest()}`,
    `data/editeur.yaml:6:9: contact : à compléter (Contact)${rest()}`,
    `data/editeur.yaml:10:14: hebergeur › telephone : à compléter (Téléphone de l’hébergeur)${rest()}`,
    `data/editeur.yaml:11:7: site : à compléter (Adresse du site)${rest()}`,
  ]);
});

test('says all that is wrong at once, in French', () => {
  expect(
    read(
      ['nom: Association d’essai', 'nom: 12'],
      ['contact: contact@exemple.fr', 'contact: au secrétariat'],
      ['directeur_publication:', 'directrice:'],
      ['https://exemple.fr/parcours/', 'http://exemple.fr/parcours'],
    ).anomalies,
  ).toEqual([
    `data/editeur.yaml:2:6: nom : valeur non admise. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    `data/editeur.yaml:1:1: directeur_publication : valeur absente. Attendu : un texte (entre guillemets droits s’il ressemble à un nombre). ${model}`,
    `data/editeur.yaml:6:10: contact : valeur non admise. Attendu : une adresse électronique, ou l’adresse d’une page (https://…). ${model}`,
    `data/editeur.yaml:11:7: site : valeur non admise. Attendu : une adresse complète qui finit par une barre (https://exemple.fr/ ou https://exemple.fr/parcours/). ${model}`,
    `data/editeur.yaml:5:1: editeur.yaml : clé inconnue directrice. Attendu : les clés du modèle. ${model}`,
  ]);
});

test('asks for the file where there is none', () => {
  const { publisher, anomalies } = readPublisher(temporaryFolder(), 'data');
  expect(publisher).toBeNull();
  expect(anomalies.map(formatAnomaly)).toEqual([
    'data/editeur.yaml:1:1: le fichier qui dit qui publie le site manque. Attendu : un fichier editeur.yaml comme le modèle de data/README.md. Remède : rétablissez-le, ou copiez le modèle : une valeur inconnue reste vide.',
  ]);
});
