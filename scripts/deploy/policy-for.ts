import {
  EMBED_FOLDER,
  EMBED_POLICY,
  FILE_POLICY,
  IMMUTABLE_FOLDER,
  PAGE_POLICY,
  SCRIPT_POLICY,
  SERVICE_WORKER,
} from './headers.ts';

/** Whether an address below the site's base is one of a page: `articles/a/`. */
export const isPagePath = (path: string) => path === '' || /(?:\/|\.html)$/.test(path);

/**
 * The policy that a server is to send with what is at an address.
 *
 * @param path below the site's base, without a slash at the beginning
 */
export function policyFor(path: string): string {
  if (isPagePath(path)) return path.startsWith(EMBED_FOLDER) ? EMBED_POLICY : PAGE_POLICY;
  const isKeptScript = path.startsWith(IMMUTABLE_FOLDER) && path.endsWith('.js');
  return path === SERVICE_WORKER || isKeptScript ? SCRIPT_POLICY : FILE_POLICY;
}
