import { createReadStream } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from './contentType.ts';
import { siteBase } from './siteBase.ts';
import { siteFile } from './siteFile.ts';

/** A running static server. */
export interface FolderServer {
  /** `http://127.0.0.1:<port>`, and the path that the site was built for, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentType(file), 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/**
 * Answers like a plain static host: the file, the folder's index, or 404.html with status 404; and
 * like a host that gives the site a path, nothing out of it.
 */
function listenerOf(folder: string, base: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/hors-du-site/';
    const file = siteFile(folder, path);
    const notFound = siteFile(folder, '/404.html');
    if (file !== null) send(response, 200, file);
    else if (siteFile(folder, `${path}/`) !== null) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else if (notFound !== null) send(response, 404, notFound);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  };
}

/** Serves a folder on a free port of 127.0.0.1. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const base = siteBase(folder);
  const server = createServer(listenerOf(folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
