import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const reperesPublies = contract({
  name: 'reperes_publies',
  title: 'Chiffres publiés par d’autres',
  description:
    'Chiffres que d’autres ont publiés sur la région ou sur une mission locale (Insee, Cap Métiers, rapports d’activité, presse), lus dans des extraits et cités avec leur source.',
  row: z.object({
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    libelle: fields.text('Libellé', 'Ce que le chiffre compte.'),
    valeur: fields.valeur,
    unite: fields.unite,
    periode: fields.periode,
    source: fields.source,
    editeur: fields.editeur,
    date_source: fields.date_source,
    adresse: z.httpUrl().meta({ title: 'Adresse', description: 'Page où le chiffre a été lu.' }),
    remarque: fields.remarque,
  }),
  key: ['territoire_niveau', 'territoire_code', 'libelle', 'periode', 'source'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
