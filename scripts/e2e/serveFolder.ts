import { createReadStream } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from './contentType.ts';
import { siteFile } from './siteFile.ts';

/** A running static server. */
export interface FolderServer {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentType(file), 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** Answers like a plain static host: the file, the folder's index, or 404.html with status 404. */
function listenerOf(folder: string): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = siteFile(folder, path);
    const notFound = siteFile(folder, '/404.html');
    if (file !== null) send(response, 200, file);
    else if (siteFile(folder, `${path}/`) !== null) {
      response.writeHead(301, { location: `${path}/` }).end();
    } else if (notFound !== null) send(response, 404, notFound);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  };
}

/** Serves a folder on a free port of 127.0.0.1. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(listenerOf(folder));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
