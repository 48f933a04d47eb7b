import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';
import { writeWhole } from '../running/write-whole.ts';

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The raw files of a content folder and where they came from: what is there is neither written over nor added again. */
export interface ContentStore {
  /** The raw file that was taken from the address. */
  readonly findAddress: (address: string) => string | undefined;
  /** The raw file with these very bytes. */
  readonly findBytes: (bytes: Uint8Array) => string | undefined;
  /** Writes a raw file under a free name like `name`, and where it came from; gives the path. Whole or not at all. */
  readonly add: (name: string, ending: string, bytes: Uint8Array, source?: Source) => string;
}

function readSource(path: string): Source | undefined {
  return sourceSchema.safeParse(readYaml(readFileSync(path, 'utf8'), path).value).data;
}

export function openContentStore(content: string): ContentStore {
  const raw = join(content, 'raw');
  const sources = join(content, 'sources');
  const byDigest = new Map(
    listFiles(raw, RAW_ENDINGS).map(({ path }) => [digestOf(readFileSync(path)), path]),
  );
  const byAddress = new Map<string, string>();
  const remember = (source: Source | undefined, path: string) => {
    for (const address of [source?.url, source?.finalUrl]) {
      if (address) byAddress.set(address, path);
    }
  };
  const hasRaw = (id: string) => RAW_ENDINGS.some((ending) => existsSync(join(raw, id + ending)));
  /** Notes without their page, by its address: a run was stopped between the two, and the next one takes the page. */
  const unfinished = new Map<string, string>();
  for (const { id, path } of listFiles(sources, ['.yaml'])) {
    const source = readSource(path);
    if (hasRaw(id)) remember(source, id);
    else if (source) unfinished.set(source.url, id);
  }

  const isFree = (id: string, address: string | undefined) =>
    !hasRaw(id) &&
    (!existsSync(join(sources, `${id}.yaml`)) ||
      (address !== undefined && unfinished.get(address) === id));
  const write = (folder: string, name: string, data: Uint8Array | string) => {
    mkdirSync(folder, { recursive: true });
    writeWhole(join(folder, name), data);
  };
  return {
    findAddress: (address) => byAddress.get(address),
    findBytes: (bytes) => byDigest.get(digestOf(bytes)),
    add(name, ending, bytes, source) {
      let id = name;
      for (let n = 2; !isFree(id, source?.url); n++) id = `${name}-${n}`;
      // The source first: a raw file without one is what a run that was stopped must not leave.
      if (source) write(sources, `${id}.yaml`, stringify(source));
      write(raw, id + ending, bytes);
      const path = join(raw, id + ending);
      byDigest.set(digestOf(bytes), path);
      remember(source, path);
      return path;
    },
  };
}
