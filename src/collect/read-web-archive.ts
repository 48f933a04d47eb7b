import { unzipSync } from 'fflate';
import { WARCParser } from 'warcio';

/** A page as a web archive has it. */
export interface ArchivedPage {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly status: number;
  /** When it was taken, ISO in UTC. */
  readonly retrieved: string | undefined;
}

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
/** Pages that a crawler takes along with an article: pictures' frames, robots.txt and the like are small. */
const MIN_BYTES = 512;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * The pages of a WARC file, compressed or not, in its order: answers of status 200 that are text.
 *
 * @throws Error when it is no WARC file
 */
async function* pagesOf(warc: Uint8Array): AsyncGenerator<ArchivedPage> {
  for await (const record of new WARCParser(once(warc))) {
    const { warcType, warcTargetURI, httpHeaders } = record;
    if (warcType !== 'response' || !warcTargetURI || httpHeaders?.statusCode !== 200) continue;
    const contentType = httpHeaders.headers.get('content-type') ?? '';
    if (!PAGE_TYPE.test(contentType)) continue;
    const bytes = await joined(record);
    if (bytes.length < MIN_BYTES) continue;
    const retrieved = record.warcDate ? new Date(record.warcDate).toISOString() : undefined;
    yield { address: warcTargetURI, bytes, contentType, status: 200, retrieved };
  }
}

/** The pages of a `.warc`, `.warc.gz` or `.wacz` file, in its order. */
export async function* readWebArchive(
  name: string,
  bytes: Uint8Array,
): AsyncGenerator<ArchivedPage> {
  const warcs = name.toLowerCase().endsWith('.wacz')
    ? Object.entries(
        unzipSync(bytes, { filter: (file) => /^archive\/.*\.warc(?:\.gz)?$/.test(file.name) }),
      )
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, warc]) => warc)
    : [bytes];
  for (const warc of warcs) yield* pagesOf(warc);
}
