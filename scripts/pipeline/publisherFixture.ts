import type { Publisher } from '../../src/contracts/publisher.ts';

/** For the tests: a publisher of whom everything is known. */
export const publisherFixture: Publisher = {
  nom: 'Association d’essai',
  adresse: '1 rue de l’Essai, 33000 Bordeaux',
  telephone: '05 00 00 00 00',
  directeur_publication: 'Camille Essai',
  contact: 'contact@exemple.fr',
  hebergeur: {
    nom: 'Hébergeur d’essai',
    adresse: '2 rue de l’Essai, 33000 Bordeaux',
    telephone: '05 00 00 00 01',
  },
  site: 'https://exemple.fr/parcours/',
};
