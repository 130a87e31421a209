import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { encode, encodingFor } from './compression.ts';
import { headersFor } from './headers.ts';
import { openSiteFolder } from './site-folder.ts';
import { textType } from './text-type.ts';

interface Options {
  folder: string;
  /** Zero for any free port. */
  port?: number;
  host?: string;
}

function locationOf({ url = '' }: IncomingMessage) {
  const { pathname, search } = new URL(`http://host${url}`);
  return { path: decodeURI(pathname), search };
}

function sendText(request: IncomingMessage, response: ServerResponse, body: Buffer) {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('ETag', etag).setHeader('Vary', 'Accept-Encoding');
  if (response.statusCode === 200 && request.headers['if-none-match'] === etag)
    return response.writeHead(304).end();

  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const sent = encoding ? encode(body, encoding) : body;
  return response.setHeader('Content-Length', sent.length).end(sent);
}

function answerFrom(folder: string) {
  const { base, rules, files, read } = openSiteFolder(folder);
  const sendFile = sirv(folder, { etag: true, extensions: [], dotfiles: true });

  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();

    const { path: asked, search } = locationOf(request);
    if (asked === base && base !== '')
      return response.writeHead(301, { Location: `${encodeURI(base)}/${search}` }).end();
    // Outside its path there is nothing, and what is not there has the page that says so.
    const path = asked.startsWith(`${base}/`) ? asked.slice(base.length) : '/404.html/';
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    const file = files.has(wanted) ? wanted : '/404.html';
    response.setHeaders(headersFor(rules, base + (file === wanted ? path : file)));
    if (files.has(`${path}/index.html`))
      return response.writeHead(301, { Location: `${encodeURI(base + path)}/${search}` }).end();

    if (file !== wanted) response.statusCode = 404;
    if (!files.has(file)) return response.end('Niet gevonden');
    const type = textType(file);
    if (!type) {
      request.url = `${encodeURI(path)}${search}`;
      return sendFile(request, response);
    }
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
    return sendText(request, response, read(file));
  };
}

/** Serves a folder as a host would: its `_headers`, its `404.html`, and `/x/` for `/x`. */
export async function startServer({ folder, port = 0, host = '127.0.0.1' }: Options) {
  const answer = answerFrom(folder);
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      response.writeHead(error instanceof URIError ? 400 : 500).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
