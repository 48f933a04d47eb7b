import {
  COMMON_HEADERS,
  EMBED_FOLDER,
  EMBED_POLICY,
  FILE_POLICY,
  IMMUTABLE,
  IMMUTABLE_FOLDER,
  isText,
  PAGE_POLICY,
  REVALIDATED,
  SCRIPT_POLICY,
  SERVICE_WORKER,
  TYPES,
} from './headers.ts';
import { type Moved, splitTarget } from './moved.ts';

/** What is said outside the site's path. */
const elsewhere = (base: string) => `    location = ${base.slice(0, -1)} {
        return 301 ${base}$is_args$args;
    }
    location / {
        return 404;
    }
`;

/** Addresses that were published once. */
const redirects = (moved: readonly Moved[]) =>
  moved
    .map(({ from, to }) => {
      const [page, id] = splitTarget(to);
      return `    location = "${from}" { return 301 "${page}$is_args$args${id}"; }\n`;
    })
    .join('');

/** The types whose character set nginx names if it is told to; it always does for HTML. */
const textTypes = () => Object.values(TYPES).filter((type) => isText(type) && type !== 'text/html');

/**
 * A configuration of nginx, to be included in its `http` block.
 *
 * @param base the path that the site was built for, with both slashes
 * @param moved what is answered with another address
 * @param stories of a shelf, by their folders
 */
export function writeNginx(
  base: string,
  moved: readonly Moved[] = [],
  stories: readonly string[] = [],
): string {
  const at = (file: string) => base + file;
  /** A line for the site, or on a shelf for each of its stories too. */
  const forEach = (line: (base: string) => string) =>
    [base, ...stories.map((name) => `${base}${name}/`)].map(line).join('\n');
  return `# Made by \`npm run deploy-config\`.
# Include it in nginx's http block and set listen, server_name, root and the certificate.
# One policy for all pages: what differs each of them carries in itself. An address in the map is as nginx reads it:
# unescaped, with single slashes, and with the name of the file that stands for a folder.
map $uri $site_policy {
    default "${FILE_POLICY}";
${forEach(
  (part) => `    "${part}${SERVICE_WORKER}" "${SCRIPT_POLICY}";
    "~^${part}${IMMUTABLE_FOLDER}.*\\.js$" "${SCRIPT_POLICY}";
    "~^${part}${EMBED_FOLDER}(?:.*/)?(?:[^/]*\\.html)?$" "${EMBED_POLICY}";`,
)}
    "~(?:/|\\.html)$" "${PAGE_POLICY}";
}
# Only what was found is kept: an error is another answer tomorrow.
map "$status $uri" $site_caching {
    default "${REVALIDATED}";
${forEach((part) => `    "~^(?:200|206|304) ${part}${IMMUTABLE_FOLDER}" "${IMMUTABLE}";`)}
}
server {
    # For plain HTTP, on port 80: sends readers on to HTTPS.
    listen 127.0.0.1:8081;
    server_name localhost;
    server_tokens off;
    return 301 https://$host$request_uri;
}
server {
    # For HTTPS, on port 443: add ssl and the certificate, or leave both to what stands in front.
    listen 127.0.0.1:8080;
    server_name localhost;
    root /srv/palimpsest/dist;
    server_tokens off;
    absolute_redirect off;
    index index.html;
    error_page 404 ${at('404.html')};
    gzip_static on;
    gzip_vary on;
    etag on;
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${textTypes().join(' ')};
    add_header Content-Security-Policy $site_policy always;
    add_header Cache-Control $site_caching always;
${COMMON_HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    location ${base} {${base === '/' ? '' : `\n        alias /srv/palimpsest/dist/;`}
        limit_except GET HEAD { deny all; }
    }
${redirects(moved)}${base === '/' ? '' : elsewhere(base)}}
`;
}
