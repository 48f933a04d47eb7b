import type { Server } from 'node:http';

const HIGHEST_PORT = 65_535;

/** Listens on a port of this machine; resolves to whether it was free. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}

/**
 * Makes the server listen.
 *
 * @param asked the port that the user named, or undefined
 * @param usual the port to begin with when none was named; the first free one from there is taken
 * @returns the port taken
 * @throws Error when the named port is no port or is busy
 */
export async function listen(
  server: Server,
  asked: string | undefined,
  usual: number,
): Promise<number> {
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
      throw new Error(`PORT must be a number from 1 to ${HIGHEST_PORT}, not “${asked}”.`);
    }
    if (await tryPort(server, port)) return port;
    throw new Error(`Port ${port} is in use; choose another: PORT=${port + 1} npm start`);
  }
  for (let port = usual; port <= HIGHEST_PORT; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error(`No port from ${usual} on is free.`);
}
