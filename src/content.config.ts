import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  loader: glob({ pattern: '**/*.md', base: 'src/content/pages' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
  }),
});

const glossaire = defineCollection({
  loader: file('src/content/glossaire.yaml'),
  schema: z.object({
    terme: z.string(),
    /** What an acronym stands for, as it is written inside a sentence. */
    developpe: z.string().optional(),
    definition: z.string(),
    source: z.string().optional(),
  }),
});

export const collections = { pages, glossaire };
