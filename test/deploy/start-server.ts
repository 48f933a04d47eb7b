import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A real server, on a free port of this machine. */
export interface StartedServer {
  readonly origin: string;
  /** Where it answers those that come without encryption. */
  readonly plain: string;
  readonly stop: () => void;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether a program can be run here. */
export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['version'], { stdio: 'ignore' }).error === undefined;

const TRIES = 200;
const PAUSE_MS = 50;

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
  throw new Error(`${origin} does not answer.`);
}

async function start(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
  plainPort = port,
): Promise<StartedServer> {
  const child = spawn(command, args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return {
    origin,
    plain: `http://127.0.0.1:${plainPort}`,
    stop: () => child.kill('SIGTERM'),
  };
}

/** nginx with the generated configuration, as a user's own process. */
export async function startNginx(deploy: string, dist: string): Promise<StartedServer> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const dir = join(deploy, 'nginx');
  mkdirSync(dir, { recursive: true });
  const site = readFileSync(join(deploy, 'nginx.conf'), 'utf8')
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace('127.0.0.1:8081', `127.0.0.1:${plainPort}`)
    .replaceAll('/srv/palimpsest/dist', dist);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(dir, name)};`)
    .join('\n');
  const main = `daemon off; master_process off; pid ${join(dir, 'pid')};
error_log ${join(dir, 'error.log')}; events {}
http { access_log off; ${temporary}\n${site} }`;
  writeFileSync(join(dir, 'main.conf'), main);
  return start(
    'nginx',
    ['-p', dir, '-e', join(dir, 'error.log'), '-c', join(dir, 'main.conf')],
    port,
    {},
    plainPort,
  );
}

/** Caddy with the generated configuration. */
export async function startCaddy(deploy: string, dist: string): Promise<StartedServer> {
  const port = await freePort();
  const env = {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: dist,
    XDG_DATA_HOME: join(deploy, 'caddy'),
    XDG_CONFIG_HOME: join(deploy, 'caddy'),
  };
  const config = join(deploy, 'Caddyfile');
  return start('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], port, env);
}
