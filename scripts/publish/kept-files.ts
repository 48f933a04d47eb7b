/** The digest of a file, as browsers check it. */
interface Digest {
  readonly algorithm: string;
  readonly digest: string;
}

const ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/** After the address of a file: `,revision:null,integrity:"…"`, or the revision in quotation marks. */
function integrityIn([first = '', second = '', third = '', fourth = '']: readonly string[]) {
  if (first === ',revision:null,integrity:') return second;
  return first === ',revision:' && third === ',integrity:' ? fourth : '';
}

/** What the service worker keeps for reading offline, by its path: the list is written into its code. */
export function keptFiles(worker: string): Map<string, Digest> {
  const kept = new Map<string, Digest>();
  for (const part of worker.split('{url:"').slice(1)) {
    const [url = '', ...rest] = part.split('"', 5);
    const [algorithm = '', digest = ''] = integrityIn(rest).split('-');
    if (ALGORITHMS.includes(algorithm)) kept.set(url === './' ? '' : url, { algorithm, digest });
  }
  return kept;
}
