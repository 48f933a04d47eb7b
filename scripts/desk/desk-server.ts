import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { type Act, actOnDraft } from './act.ts';
import { deskPage, noticesPage } from './desk-page.ts';
import { openDesk } from './read-desk.ts';
import { readForm } from './read-form.ts';
import { readNotices } from './read-notices.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const read = (...path: readonly string[]) =>
  readFileSync(join(import.meta.dirname, ...path), 'utf8');

/** The page's files, by their paths. */
const FILES: Readonly<Record<string, () => readonly [type: string, text: string]>> = {
  '/desk.css': () => {
    const tokens = read('..', '..', 'src', 'ui', 'styles', 'tokens.css');
    return ['text/css', `${tokens}\n${read('desk.css')}`];
  },
  '/desk-keys.js': () => {
    const { code } = transformSync(read('view', 'desk-keys.ts'), { loader: 'ts' });
    return ['text/javascript', code];
  },
};

const isAct = (name: string): name is Act['act'] =>
  ['save', 'accept', 'dismiss', 'join', 'split'].includes(name);

/** Whether a request was made for this server by its own page: a name that leads here can be anybody's. */
function isOwn({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const isHere = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
  return isHere && (headers.origin === undefined || headers.origin === `http://${host}`);
}

/**
 * The desk: a server for one editor on this machine, which shows the drafts of a content folder and writes what the
 * editor does with them.
 */
export function createDeskServer(content: string): Server {
  const readDesk = openDesk(content);
  const token = randomBytes(16).toString('hex');

  const send = (response: ServerResponse, status: number, type: string, body: string) => {
    response.writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  };
  const sendPage = (
    response: ServerResponse,
    status: number,
    told?: string,
    typed?: Pick<Act, 'key' | 'title'>,
  ) => send(response, status, 'text/html', deskPage(readDesk(), { token, told, typed }));

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    if (!form) return sendPage(response, 413, 'That is too long for a title. Nothing was changed.');
    const field = (name: string) => form.get(name) ?? '';
    const what = field('act');
    if (field('token') !== token || !isAct(what)) {
      return sendPage(response, 403, 'That did not come from this page. Try again.');
    }
    const asked = {
      act: what,
      key: field('key'),
      title: field('title'),
      seen: field('seen'),
      other: field('other').trim(),
      parts: form
        .getAll('part')
        .filter((at) => /^\d+$/.test(at))
        .map(Number),
    } as const;
    let shown: string | undefined;
    try {
      shown = actOnDraft(content, asked);
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      return sendPage(response, 409, told, asked);
    }
    const at = shown?.replace('/', '-') ?? field('next');
    response.writeHead(303, { Location: `/#${encodeURIComponent(at)}` });
    response.end();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
    if (!isOwn(request)) return send(response, 403, 'text/plain', 'Only for this machine.');
    if (file) return send(response, 200, ...file());
    if (path === '/notices') {
      return send(response, 200, 'text/html', noticesPage(readNotices(content)));
    }
    if (path !== '/') return send(response, 404, 'text/plain', 'Not found');
    return request.method === 'POST' ? act(request, response) : sendPage(response, 200);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
}
