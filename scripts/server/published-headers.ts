import {
  COMMON_HEADERS,
  IMMUTABLE,
  IMMUTABLE_FOLDER,
  isText,
  REVALIDATED,
  TYPES,
} from '../deploy/headers.ts';
import { isPagePath, policyFor } from '../deploy/policy-for.ts';

function typeOf(path: string): string | undefined {
  const type = TYPES[isPagePath(path) ? 'html' : (path.split('.').at(-1) ?? '')];
  return type !== undefined && isText(type) ? `${type}; charset=utf-8` : type;
}

/**
 * What the servers that `npm run deploy-config` sets up say of a file.
 *
 * @param path below the site's base, without a slash at the beginning
 */
export function publishedHeaders(path: string): Record<string, string> {
  const type = typeOf(path);
  return {
    ...Object.fromEntries(COMMON_HEADERS),
    'Content-Security-Policy': policyFor(path),
    'Cache-Control': path.startsWith(IMMUTABLE_FOLDER) ? IMMUTABLE : REVALIDATED,
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
}
