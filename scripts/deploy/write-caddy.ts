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

/** The types of files. They are set last: the file server takes away those that its system does not know. */
function typeLines(): string {
  return Object.entries(TYPES)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => {
      const charset = isText(type) ? '; charset=utf-8' : '';
      return `\t@${ending} path *.${ending}\n\theader @${ending} {\n\t\tContent-Type "${type}${charset}"\n\t\tdefer\n\t}\n`;
    })
    .join('');
}

/** Addresses that were published once: the page that each leads to, and the id on it. */
const redirects = (moved: readonly Moved[]) =>
  moved.length === 0
    ? ''
    : `	map {path} {moved_to} {moved_id} {
${moved
  .map(({ from, to }) => {
    const [page, id] = splitTarget(to);
    return `\t\t"${from}" "${page}" "${id}"\n`;
  })
  .join('')}		default "" ""
	}
	@moved not vars {moved_to} ""
	redir @moved {moved_to}{site_query}{moved_id} permanent
`;

/**
 * A Caddyfile. \`SITE_ADDRESS\` and \`SITE_ROOT\` come from the environment.
 *
 * @param base the path that the site was built for, with both slashes
 * @param moved what is answered with another address
 * @param stories of a shelf, by their folders
 */
export function writeCaddy(
  base: string,
  moved: readonly Moved[] = [],
  stories: readonly string[] = [],
): string {
  const headers = COMMON_HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n');
  // Caddy compares addresses as they were asked for, and finds files for those with more slashes too.
  const at = (path: string) => `^${(base + path).replaceAll('/', '/+')}`;
  /** A line for the site, or on a shelf for each of its stories too. */
  const forEach = (line: (part: string) => string) =>
    ['', ...stories.map((name) => `${name}/`)].map(line).join('\n');
  const prefix = base.slice(0, -1);
  return `# Made by \`npm run deploy-config\`.
{
	admin off
}
(site_headers) {
	header {
		-Server
${headers}
	}
}
{$SITE_ADDRESS:localhost} {
	root * {$SITE_ROOT:/srv/palimpsest/dist}
	# One policy for all pages: what differs each of them carries in itself.
	map {path} {site_policy} {
${forEach(
  (part) => `\t\t~${at(part + SERVICE_WORKER)}$ "${SCRIPT_POLICY}"
\t\t~${at(part + IMMUTABLE_FOLDER)}.*\\.js$ "${SCRIPT_POLICY}"
\t\t~${at(part + EMBED_FOLDER)}(.*/)?([^/]*\\.html)?$ "${EMBED_POLICY}"`,
)}
		~(/|\\.html)$ "${PAGE_POLICY}"
		default "${FILE_POLICY}"
	}
	map {path} {site_caching} {
${forEach((part) => `\t\t~${at(part + IMMUTABLE_FOLDER)} "${IMMUTABLE}"`)}
		default "${REVALIDATED}"
	}
	map {query} {site_query} {
		~^(.+)$ "?\${1}"
		default ""
	}
${redirects(moved)}	import site_headers
	header Content-Security-Policy {site_policy}
	header Cache-Control {site_caching}
${typeLines()}${base === '/' ? '' : `\tredir ${prefix} ${base}{site_query} permanent\n`}	handle ${base}* {
${base === '/' ? '' : `\t\turi strip_prefix ${prefix}\n`}		@other not method GET HEAD
		handle @other {
			error 405
		}
		# The file server adds the slash that an address lacks too, but loses what is asked of the page.
		@folder {
			not path */
			file {path}/
		}
		handle @folder {
			redir * ${prefix}{file_match.relative}{site_query} permanent
		}
		handle {
			file_server {
				precompressed br gzip
			}
		}
	}
	handle {
		error 404
	}
	handle_errors {
		rewrite * /404.html
		import site_headers
		header Content-Security-Policy "${PAGE_POLICY}"
		header Cache-Control "${REVALIDATED}"
		file_server
	}
}
`;
}
