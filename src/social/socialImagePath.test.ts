import { expect, test } from 'vitest';
import { socialImagePath } from './socialImagePath.ts';

test.each([
  ['/', '/partage/accueil.png'],
  ['/404.html', '/partage/accueil.png'],
  ['/404/', '/partage/accueil.png'],
  ['/territoires/departement/33/', '/partage/territoires/departement/33.png'],
  ['/indicateurs/part_neet/', '/partage/indicateurs/part_neet.png'],
  ['/observatoire/un-an-apres/', '/partage/observatoire/un-an-apres.png'],
  ['/chiffres-cles/2025/', '/partage/chiffres-cles.png'],
  ['/observatoire/cohortes/2023/sexe_femmes/', '/partage/observatoire.png'],
])('%s is shared with %s', (page, image) => expect(socialImagePath(page)).toBe(image));
