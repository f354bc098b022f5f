/**
 * Codes used in the published files and the French words shown for them.
 * The order of a nomenclature is the order of display.
 */
export const nomenclatures = {
  territoire_niveau: {
    national: 'France',
    region: 'Région',
    departement: 'Département',
    mission_locale: 'Mission locale',
  },
  statut: {
    definitif: 'définitif',
    provisoire: 'provisoire',
    demonstration: 'démonstration (fictif)',
  },
  statut_valeur: {
    publie: 'publié',
    secret: 'secret statistique',
    non_disponible: 'non disponible',
    sans_objet: 'sans objet',
  },
  lecture: {
    lu: 'lue dans le fichier national',
    deduit: 'déduite des lignes lues',
  },
  adresse_statut: {
    lue: 'lue dans une source',
    a_confirmer: 'à confirmer : les sources ne s’accordent pas',
  },
  statut_revision: {
    publie: 'publiée',
    secret: 'secret statistique',
    non_disponible: 'non disponible',
    sans_objet: 'sans objet',
    absente: 'ligne absente',
  },
  compte: {
    personnes: 'Personnes',
    entrees: 'Entrées (une personne compte autant de fois qu’elle entre)',
    actes: 'Actes (entretiens, participations…)',
    structures: 'Structures ou lieux',
    montant: 'Montant en euros',
    rien: 'Rien : un taux, une part ou une mesure',
  },
  indicateur_social: {
    taux_pauvrete: 'Taux de pauvreté, tous âges',
    taux_pauvrete_moins_30: 'Taux de pauvreté des moins de 30 ans',
    migration_nette_15_24:
      'Solde des arrivées et des départs des 15 à 24 ans, pour 100 d’entre eux',
    taux_scolarisation_15_17: 'Taux de scolarisation des 15 à 17 ans',
  },
  nature_date: { ferme: 'date arrêtée', prevision: 'prévision' },
  population: {
    accompagnes: 'Jeunes accompagnés',
    premiers_accueils: 'Jeunes reçus en premier accueil',
    entrees_formation: 'Jeunes entrés en formation',
    entrees_alternance: 'Jeunes entrés en alternance',
    entrees_emploi: 'Jeunes entrés en emploi',
  },
  dimension: {
    sexe: 'Sexe',
    age: 'Âge',
    diplome: 'Diplôme le plus élevé',
    neet: 'Ni en emploi, ni en études, ni en formation (NEET)',
    situation_entree: 'Situation au premier accueil',
    inscrit_france_travail: 'Inscription à France Travail',
    residence_qpv: 'Quartier prioritaire de la politique de la ville (QPV)',
    residence_frr: 'Zone France ruralités revitalisation (FRR)',
    logement: 'Logement',
    permis_b: 'Permis de conduire B',
    a_enfant: 'Enfant à charge',
  },
  sexe: { femmes: 'Femmes', hommes_ou_autre: 'Hommes ou autre' },
  age: {
    moins_18: 'Moins de 18 ans',
    '18_21': '18 à 21 ans',
    '22_25': '22 à 25 ans',
    '26_plus': '26 ans et plus',
    '22_plus': '22 ans et plus',
  },
  diplome: {
    aucun: 'Aucun diplôme',
    cap_bep: 'CAP ou BEP',
    bac: 'Baccalauréat',
    bac_plus: 'Au-delà du baccalauréat',
    inconnu: 'Inconnu',
  },
  oui_non: { oui: 'Oui', non_ou_inconnu: 'Non ou inconnu' },
  logement: {
    autonome: 'Logement autonome',
    famille_ou_tiers: 'Famille ou tiers',
    precaire: 'Logement précaire',
    inconnu: 'Inconnu',
  },
  permis_b: { oui: 'Titulaire', en_cours: 'En préparation', non_ou_inconnu: 'Non ou inconnu' },
  situation: {
    emploi: 'Emploi',
    alternance: 'Alternance',
    formation: 'Formation',
    scolarite: 'Scolarité',
    demandeur_emploi: 'Recherche d’emploi',
    autre: 'Autre situation',
    inconnue: 'Situation inconnue',
  },
  priorite: {
    '1': 'Priorité 1 : l’accès à la qualification et à l’emploi',
    '2': 'Priorité 2 : la prise d’autonomie et les freins à l’insertion',
    '3': 'Priorité 3 : l’évolution des missions locales dans les territoires',
    suivi: 'Mise en œuvre et suivi (articles 3, 4 et 5)',
  },
  article: {
    preambule: 'Préambule',
    contexte: 'Contexte',
    article_1: 'Article 1 : objet',
    article_2: 'Article 2 : priorités partagées',
    article_3: 'Article 3 : déclinaison du partenariat',
    article_4: 'Article 4 : suivi',
    article_5: 'Article 5 : publicité',
  },
  issue: {
    formation_ever: 'Première entrée en formation',
    alternance_ever: 'Première entrée en alternance',
    emploi_ever: 'Première entrée en emploi',
    first_exit: 'Première sortie vers la formation, l’alternance ou l’emploi',
  },
  hypothese: {
    observe: 'Perte de contact comptée comme sans entrée',
    perdu_censure: 'Suivi arrêté au dernier mois connu',
  },
  evenement: {
    formation: 'Entrée en formation',
    alternance: 'Entrée en alternance',
    emploi: 'Entrée en emploi',
    toutes: 'Entrée dans l’une des trois',
  },
  comparaison: {
    cohorte: 'Avec une cohorte précédente',
    population: 'Avec une autre population de la cohorte',
    reste_region: 'Avec le reste de la région',
  },
  serie: {
    situations: 'Situation mois par mois',
    transitions: 'Situation selon celle du premier accueil',
    apres_formation: 'Situation après une formation',
  },
  indicateur_parcours: {
    entropie: 'Diversité des situations d’un mois',
    mois_moyens: 'Nombre moyen de mois dans une situation',
  },
  financement: {
    toutes: 'Toutes les formations',
    region: 'Formation financée par la Région',
    autre: 'Autre financement',
  },
  pas: { mois: 'chaque mois', trimestre: 'chaque trimestre', annee: 'chaque année' },
  information: {
    diplome: 'Diplôme',
    logement: 'Logement',
    situation_entree: 'Situation à l’accueil',
    situation_6_mois: 'Situation à 6 mois',
    situation_12_mois: 'Situation à 12 mois',
    situation_24_mois: 'Situation à 24 mois',
  },
  type_action: {
    reunion: 'Réunion de réseau',
    formation: 'Formation des professionnels',
    groupe_travail: 'Groupe de travail',
    evenement: 'Événement',
    outil: 'Outil ou publication',
    appui: 'Appui à une mission locale',
  },
  publication_suivi: {
    chiffres_cles: 'Chiffres clés annuels',
    activite_mensuelle: 'Suivi mensuel',
    animation_annuelle: 'Bilan d’animation',
    parcours_situations: 'Parcours mois par mois',
    parcours_transitions: 'Passages d’une situation à l’autre',
  },
  regroupement: {
    ensemble: 'Ensemble',
    priorite: 'Priorité',
    axe: 'Thème',
    type_action: 'Type d’action',
  },
} as const satisfies Record<string, Record<string, string>>;

export type NomenclatureName = keyof typeof nomenclatures;

/** The codes of a nomenclature, in order of display. */
export function codesOf<N extends NomenclatureName>(
  name: N,
): [keyof (typeof nomenclatures)[N] & string, ...(keyof (typeof nomenclatures)[N] & string)[]] {
  return Object.keys(nomenclatures[name]) as never;
}

/** French label of a code; throws on a code that the nomenclature does not hold. */
export function labelOf(name: NomenclatureName, code: string): string {
  const label = (nomenclatures[name] as Record<string, string>)[code];
  if (label === undefined) throw new Error(`code inconnu « ${code} » dans la nomenclature ${name}`);
  return label;
}
