/** How the young people of a population are named in a sentence. */
export interface PopulationPhrase {
  /** “les femmes”, “les jeunes sans diplôme”. */
  the: string;
  isFeminine: boolean;
}

const phrases: Readonly<Record<string, string>> = {
  ensemble: 'les jeunes',
  sexe_femmes: 'les femmes',
  sexe_hommes_ou_autre: 'les hommes (ou autre)',
  age_moins_18: 'les jeunes de moins de 18 ans',
  age_18_21: 'les jeunes de 18 à 21 ans',
  age_22_25: 'les jeunes de 22 à 25 ans',
  age_26_plus: 'les jeunes de 26 ans et plus',
  age_22_plus: 'les jeunes de 22 ans et plus',
  diplome_aucun: 'les jeunes sans diplôme',
  diplome_cap_bep: 'les jeunes titulaires d’un CAP ou d’un BEP',
  diplome_bac: 'les jeunes titulaires du baccalauréat',
  diplome_bac_plus: 'les jeunes diplômés du supérieur',
  diplome_inconnu: 'les jeunes dont le diplôme est inconnu',
  residence_qpv_oui: 'les jeunes d’un quartier prioritaire (QPV)',
  residence_qpv_non_ou_inconnu: 'les jeunes hors quartier prioritaire, ou d’adresse inconnue,',
  residence_frr_oui: 'les jeunes d’une zone France ruralités revitalisation (FRR)',
  residence_frr_non_ou_inconnu: 'les jeunes hors zone FRR, ou d’adresse inconnue,',
};

/** The young people of a population of the pathways; throws on an unknown code. */
export function populationPhrase(code: string): PopulationPhrase {
  const the = phrases[code];
  if (the === undefined) throw new Error(`population inconnue « ${code} »`);
  return { the, isFeminine: code === 'sexe_femmes' };
}
