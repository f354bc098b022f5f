import type { PublishedTable } from '../derive/publishedTables.ts';
import { worstStatus } from '../derive/worstStatus.ts';
import { type PublishedFile, sha256 } from './publishedFile.ts';
import { withdrawnEditions } from './withdrawnEditions.ts';

/** `manifest.json`: what is published, with the size and the SHA-256 of each file, and what was withdrawn. */
export function manifest(tables: readonly PublishedTable[], files: readonly PublishedFile[]) {
  return {
    statut: worstStatus(tables.map(({ status }) => status)),
    jeux: tables.map((table) => ({
      jeu: table.contract.name,
      titre: table.title,
      description: table.description,
      source: table.source,
      licence: table.licence,
      statut: table.status,
      date_extraction: table.extractedOn,
      date_publication: table.publishedOn,
      lignes: table.rows.length,
      annees: [...table.years].map(([annee, { extractedOn, publishedOn }]) => ({
        annee,
        date_extraction: extractedOn,
        date_publication: publishedOn,
      })),
      editions: table.editions.map(({ file, status, extractedOn, publishedOn }) => ({
        fichier: file,
        statut: status,
        date_extraction: extractedOn,
        date_publication: publishedOn,
      })),
    })),
    retraits: withdrawnEditions(tables),
    fichiers: files.map(({ path, bytes, dataset, format, rows }) => ({
      chemin: path,
      jeu: dataset,
      format,
      lignes: rows,
      octets: bytes.byteLength,
      sha256: sha256(bytes),
    })),
  };
}
