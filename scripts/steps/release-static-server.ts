import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A plain-HTTP server of one folder, as small as the ones in the offices. */
export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  readonly root: string;
  /** 0 takes any free port; a taken port is passed over for the next one, up to 20 further. */
  readonly port: number;
  readonly host: string;
}

/** The file a request asks for. @returns `null` for an address that leaves the folder or cannot be read. */
export function resolveRequest(root: string, address: string): string | null {
  const base = normalize(root).replace(/[\\/]+$/, '');
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://local').pathname);
    const file = normalize(join(base, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return file.startsWith(`${base}${sep}`) && !pathname.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD');
  const file = resolveRequest(root, request.url ?? '/');
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null || !found.isFile()) return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** Serve a folder until closed. @throws when no port can be had. */
export async function startStaticServer({ root, port, host }: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(root, request, response));
  const candidates = port === 0 ? [0] : Array.from({ length: 21 }, (_, step) => port + step);
  for (const candidate of candidates) {
    if (!(await listen(server, candidate, host))) continue;
    const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    return {
      origin: `http://${shownHost}:${(server.address() as AddressInfo).port}`,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error(`No free port from ${port} to ${port + 20}`);
}
