import { contextName } from './contextName.ts';

/** A page of the site's plan: its path, its name, and what it answers. */
export interface PlanPage {
  path: string;
  label: string;
  answer: string;
  /** Other words by which the search finds it. */
  words?: string;
}

/** Every kind of page, so that none is further than the foot of another. */
export const sitePlan = (): readonly { title: string; pages: readonly PlanPage[] }[] => [
  {
    title: 'Publications',
    pages: [
      {
        path: '/chiffres-cles/',
        label: 'Chiffres clés',
        answer: 'L’activité du réseau année par année : accueil, accompagnement, entrées, profil.',
        words: 'annuel bilan année activité',
      },
      {
        path: '/indicateurs/',
        label: 'Indicateurs de l’article 4',
        answer: 'Les trois ratios que nomme l’accord-cadre, et tous les autres indicateurs.',
        words: 'liste des indicateurs ratios',
      },
      {
        path: '/suivi-mensuel/',
        label: 'Suivi mensuel',
        answer: 'L’activité des missions locales mois par mois.',
        words: 'mois mensuelle dernier',
      },
      {
        path: '/observatoire/',
        label: 'Observatoire des parcours',
        answer: 'Ce que deviennent les jeunes après leur premier accueil.',
        words: 'parcours trajectoires analyses devenir insertion',
      },
      {
        path: '/accord-cadre/',
        label: 'Accord-cadre suivi',
        answer: 'Chaque engagement de l’accord-cadre 2022-2024 et ce que l’on en mesure.',
        words: 'objectifs engagements priorités Région convention',
      },
      {
        path: '/bilan-animation/',
        label: 'Bilan d’animation',
        answer: 'Les actions de coordination du réseau, année par année.',
        words: 'ARML actions coordination professionnalisation',
      },
      {
        path: '/contexte/',
        ...contextName(),
        words: 'contexte diagnostic chômage pauvreté scolarité État embauches lycées apprentissage',
      },
      {
        path: '/insertion-apres-formation/',
        label: 'L’insertion des apprentis',
        answer:
          'Ce que deviennent les apprentis de chaque centre de formation, par nom ou département.',
        words:
          'CFA apprentissage centre InserJeunes lycée professionnel MFR taux d’emploi formation',
      },
    ],
  },
  {
    title: 'Territoires',
    pages: [
      {
        path: '/territoires/',
        label: 'Missions locales et départements',
        answer: 'La liste et la carte des territoires, chacun avec sa page.',
        words: 'carte liste réseau',
      },
      {
        path: '/comparer/',
        label: 'Comparer des territoires',
        answer: 'De deux à cinq territoires côte à côte, avec la région pour référence.',
        words: 'comparaison comparateur missions locales départements',
      },
      {
        path: '/ma-mission-locale/',
        label: 'Quelle mission locale pour ma commune ?',
        answer: 'Trouver la mission locale de sa commune.',
        words: 'adresse ville où habiter',
      },
    ],
  },
  {
    title: 'Données et méthode',
    pages: [
      {
        path: '/donnees/',
        label: 'Données ouvertes',
        answer: 'Tous les fichiers, leur description et leur licence.',
        words: 'télécharger open data fichiers CSV Excel',
      },
      {
        path: '/graphiques/',
        label: 'Graphiques à reprendre',
        answer: 'Emporter un graphique du site : image, données, cadre à intégrer, citation.',
        words: 'image PNG SVG intégrer iframe embed citer',
      },
      {
        path: '/calendrier/',
        label: 'Calendrier',
        answer: 'Ce qui sera publié, quand, et ce qui est en retard.',
        words: 'prochaine publication date agenda retard',
      },
      {
        path: '/donnees/revisions/',
        label: 'Révisions',
        answer: 'Les valeurs publiées qui ont changé depuis, les éditions retirées, et pourquoi.',
        words: 'correction erratum changement retrait retirée',
      },
      {
        path: '/methodologie/',
        label: 'Méthodologie',
        answer: 'Ce que le site compte, d’où viennent les chiffres et ce qu’ils ne disent pas.',
        words: 'méthode sources définitions calcul',
      },
      {
        path: '/methodologie/confidentialite/',
        label: 'Confidentialité',
        answer: 'Comment les petits effectifs sont masqués, et le rapport de l’audit.',
        words: 'secret statistique audit vie privée RGPD',
      },
      {
        path: '/methodologie/parcours/',
        label: 'Statistiques de parcours',
        answer: 'Comment les parcours sont mesurés.',
        words: 'méthode courbes cohortes Kaplan-Meier Aalen-Johansen',
      },
      {
        path: '/methodologie/qualite/',
        label: 'Ce que l’on ne sait pas',
        answer: 'Ce que les missions locales ne savent pas des jeunes, et où.',
        words: 'qualité saisie inconnu non renseigné',
      },
      {
        path: '/glossaire/',
        label: 'Glossaire',
        answer: 'Les mots et les sigles du site, expliqués.',
        words: 'définitions sigles lexique',
      },
    ],
  },
  {
    title: 'Le site',
    pages: [
      {
        path: '/recherche/',
        label: 'Rechercher',
        answer: 'Un chiffre, un territoire, une définition.',
      },
      {
        path: '/mentions-legales/',
        label: 'Mentions légales',
        answer: 'Qui publie le site, qui l’héberge, et comment réutiliser son contenu.',
        words: 'éditeur hébergeur licence contact cookies directeur publication',
      },
      {
        path: '/accessibilite/',
        label: 'Accessibilité : non conforme',
        answer: 'La déclaration d’accessibilité, et comment signaler une difficulté.',
        words: 'handicap RGAA',
      },
    ],
  },
];
