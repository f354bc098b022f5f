import { z } from 'zod';

/** A text that may be blank while nobody has decided: null, never an invented value. */
const text = (title: string, description: string) =>
  z.string().min(2).nullable().meta({ title, description });

const contact = z
  .string()
  .refine((value) => /^([^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+)$/.test(value), {
    error: 'une adresse électronique, ou l’adresse d’une page (https://…)',
  });

const site = z
  .string()
  .refine((value) => /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.~-]+)*\/$/.test(value), {
    error:
      'une adresse complète qui finit par une barre (https://exemple.fr/ ou https://exemple.fr/parcours/)',
  });

/**
 * `data/editeur.yaml`, published as `editeur.json`: who answers for the site, as French law wants
 * it said (article 1-1 of loi nº 2004-575 du 21 juin 2004), and where the site is.
 */
export const publisherContract = z.strictObject({
  nom: text('Nom de l’éditeur', 'Nom de l’organisme qui publie le site.'),
  adresse: text('Adresse de l’éditeur', 'Adresse postale du siège.'),
  telephone: text('Téléphone de l’éditeur', 'Numéro de téléphone de l’organisme.'),
  directeur_publication: text(
    'Directeur ou directrice de la publication',
    'Prénom et nom de la personne qui répond de ce qui est publié.',
  ),
  contact: contact.nullable().meta({
    title: 'Contact',
    description: 'Adresse électronique, ou page (https://…), où écrire à l’éditeur.',
  }),
  hebergeur: z
    .strictObject({
      nom: text('Nom de l’hébergeur', 'Nom de l’organisme qui héberge le site.'),
      adresse: text('Adresse de l’hébergeur', 'Adresse postale de l’hébergeur.'),
      telephone: text('Téléphone de l’hébergeur', 'Numéro de téléphone de l’hébergeur.'),
    })
    .meta({ title: 'Hébergeur' }),
  site: site.nullable().meta({
    title: 'Adresse du site',
    description: 'Adresse où le site est publié, avec sa barre finale ; elle peut avoir un chemin.',
  }),
});

export type Publisher = z.infer<typeof publisherContract>;
