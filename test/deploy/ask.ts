import { request } from 'node:http';

/** What a server sends, as it is sent. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What a browser gets, without its unpacking and following. */
export function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<ServerAnswer> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
