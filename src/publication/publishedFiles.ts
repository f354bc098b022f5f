import { z } from 'zod';
import { wholePublication } from './wholePublication.ts';

const listed = z.object({
  fichiers: z.array(
    z.object({
      chemin: z.string(),
      jeu: z.string().nullable(),
      format: z.string(),
      lignes: z.int(),
      octets: z.int(),
      sha256: z.string(),
    }),
  ),
});

export type PublishedFile = z.infer<typeof listed>['fichiers'][number];

let read: readonly PublishedFile[] | null = null;

/** Every file of the publication, as `/donnees/manifest.json` says it. */
export async function publishedFiles(): Promise<readonly PublishedFile[]> {
  read ??= listed.parse(JSON.parse(await wholePublication('manifest.json'))).fichiers;
  return read;
}

/** What is said of a file; throws when it is not published. */
export async function publishedFile(path: string): Promise<PublishedFile> {
  const file = (await publishedFiles()).find(({ chemin }) => chemin === path);
  if (file === undefined) throw new Error(`fichier non publié : ${path}`);
  return file;
}
