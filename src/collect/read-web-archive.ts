import { unzipSync } from 'fflate';
import { WARCParser } from 'warcio';
import { isWholeArchive } from './is-whole-archive.ts';

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

/** The WARC files within a WACZ file, in the order of their names. */
function unpack(name: string, wacz: Uint8Array): Uint8Array[] {
  try {
    const files = unzipSync(wacz, {
      filter: (file) => /^archive\/.*\.warc(?:\.gz)?$/.test(file.name),
    });
    return Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, warc]) => warc);
  } catch {
    throw new Error(`${name}: is no WACZ file, or is cut off; save the archive again`);
  }
}

/**
 * The pages of a `.warc`, `.warc.gz` or `.wacz` file, in its order.
 *
 * @throws Error naming the file when it is no such file, or has no page; behind the pages before it where it is damaged
 */
export async function* readWebArchive(
  name: string,
  bytes: Uint8Array,
): AsyncGenerator<ArchivedPage> {
  const warcs = name.toLowerCase().endsWith('.wacz') ? unpack(name, bytes) : [bytes];
  let pages = 0;
  for (const warc of warcs) {
    for await (const page of pagesOf(warc)) {
      pages += 1;
      yield page;
    }
  }
  if (pages === 0) {
    throw new Error(`${name}: holds no page that was answered with status 200, or is cut off`);
  }
  if (!warcs.every(isWholeArchive)) {
    throw new Error(
      `${name}: is cut off or damaged; of its pages only the first ${pages} could be taken. Save the archive again`,
    );
  }
}
