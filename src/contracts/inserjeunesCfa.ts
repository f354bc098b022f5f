import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

/** Ends of the descriptions that several columns share. */
const withheld = 'Vide si le producteur ne la diffuse pas : jamais zéro.';

/** A share in whole %, empty where the producer withholds it. */
function share(title: string, description: string) {
  const all = `${description} ${withheld}`;
  return z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .meta({ title, description: all, unit: '%', counts: 'nothing' });
}

/** The rate of employment so many months after the end of the training. */
function employment(months: number, more = '') {
  return share(
    `Taux d’emploi à ${months} mois`,
    `Part des jeunes en emploi salarié ${months} mois après la fin de leur formation, parmi ceux qui ne poursuivent pas d’études.${more}`,
  );
}

export const inserjeunesCfa = contract({
  name: 'inserjeunes_cfa',
  title: 'L’insertion des apprentis, centre par centre',
  description:
    'Une ligne par centre de formation d’apprentis et par cumul de deux années scolaires : ce que deviennent les apprentis sortis du centre, d’après InserJeunes (Depp et Dares). Tous les apprentis du centre sont comptés, qu’une mission locale les ait suivis ou non. Un taux se lit à côté du taux attendu pour le public du centre, et les centres ne se classent pas.',
  row: z.object({
    cumul: z
      .string()
      .regex(/^\d{4}-\d{4}$/)
      .meta({
        title: 'Cumul',
        description:
          'Cumul de deux années scolaires de sortie, du nom que lui donne le producteur : deux années réunies, pour que plus de centres puissent être diffusés. Deux cumuls qui se suivent ont une année en commun.',
      }),
    uai: z
      .string()
      .regex(/^\d{7}[A-Z]$/)
      .meta({
        title: 'Code UAI',
        description:
          'Numéro national de l’établissement : sept chiffres, dont les trois premiers sont ceux du département, et une lettre (exemple : 0330001A).',
      }),
    centre: fields.text('Centre', 'Nom du centre, tel que le producteur l’écrit.'),
    departement_code: z
      .string()
      .regex(/^\d{2}$/)
      .meta({
        title: 'Code du département',
        description:
          'Code Insee du département du code UAI : celui du centre, dont les sites de formation peuvent être ailleurs.',
      }),
    departement_nom: fields.text('Département', 'Nom du département.'),
    part_poursuite_etudes: share(
      'Part en poursuite d’études',
      'Part des jeunes qui poursuivent des études, en apprentissage ou non, parmi tous les sortants.',
    ),
    part_emploi_6_mois: share(
      'Part en emploi à 6 mois',
      'Part des jeunes en emploi salarié six mois après, parmi tous les sortants, études comprises.',
    ),
    part_autre_situation_6_mois: share(
      'Part en autre situation à 6 mois',
      'Part des jeunes qui ne sont ni en études ni en emploi salarié six mois après, parmi tous les sortants.',
    ),
    part_contrats_interrompus: share(
      'Part de contrats interrompus',
      'Part des contrats d’apprentissage interrompus avant leur terme.',
    ),
    taux_poursuite_etudes: share(
      'Taux de poursuite d’études',
      'Part des jeunes qui poursuivent des études après leur formation, en apprentissage ou non.',
    ),
    taux_emploi_6_mois: employment(6),
    taux_emploi_6_mois_attendu: share(
      'Taux d’emploi attendu à 6 mois',
      'Taux que l’on attendrait d’un centre de mêmes formations, de mêmes élèves et de même zone d’emploi, estimé par le producteur.',
    ),
    valeur_ajoutee_6_mois: z
      .number()
      .min(-100)
      .max(100)
      .nullable()
      .meta({
        title: 'Valeur ajoutée à 6 mois',
        description: `Taux d’emploi à 6 mois moins taux attendu, calculés par le producteur avant d’être arrondis : l’écart des taux publiés peut différer d’un point. ${withheld}`,
        unit: 'points',
        counts: 'nothing',
      }),
    taux_emploi_12_mois: employment(12),
    taux_emploi_18_mois: employment(18),
    taux_emploi_24_mois: employment(24),
  }),
  key: ['cumul', 'uai'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
