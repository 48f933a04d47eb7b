/**
 * The rooms of `src`, from the ground up: each may import those before it, never one after it. `docs/architecture.md`
 * says why in this order.
 */
export const rooms = [
  'urls.ts',
  'markup',
  'schemas',
  'article',
  'normalize',
  'collect',
  'story',
  'draft',
  'text',
  'page-reads',
  'build-cache',
  'content-folder',
  'library',
  'content.config.ts',
  'site.ts',
  'ui',
  'features',
  'layouts',
  'styleguide',
  'pages',
] as const;

export type Room = (typeof rooms)[number];

/** Rooms of text in, data out: they touch neither the machine nor the framework. */
export const pureRooms: ReadonlySet<Room> = new Set([
  'urls.ts',
  'markup',
  'schemas',
  'article',
  'normalize',
  'collect',
  'story',
  'draft',
  'text',
]);

/** Rooms that read files: what runs in a reader's browser cannot use them. */
export const edgeRooms: ReadonlySet<Room> = new Set([
  'page-reads',
  'build-cache',
  'content-folder',
  'library',
]);

/** `src/story/evidence/a.ts` => `story`; undefined for what lies outside of `src`. */
export function roomOf(path: string): Room | undefined {
  const [top, room] = path.split('/');
  return top === 'src' ? rooms.find((name) => name === room) : undefined;
}

/** `src/features/search/a.ts` => `search` */
export const featureOf = (path: string): string | undefined =>
  /^src\/features\/([^/]+)\//.exec(path)?.[1];

/** Tests, and the invented stories that they share. */
export const isTest = (path: string): boolean =>
  /\.(?:test|spec)\.ts$|\/invented-[^/]+\.ts$/.test(path);
