import {
  COMMON_HEADERS,
  FILE_POLICY,
  IMMUTABLE,
  IMMUTABLE_FOLDER,
  isText,
  REVALIDATED,
  SCRIPT_POLICY,
  SERVICE_WORKER,
  TYPES,
} from './headers.ts';
import type { PagePolicy } from './page-policies.ts';

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

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

/**
 * A Caddyfile. \`SITE_ADDRESS\` and \`SITE_ROOT\` come from the environment.
 *
 * @param base the path that the site was built for, with both slashes
 */
export function writeCaddy(pages: readonly PagePolicy[], base: string): string {
  const at = (path: string) => base + path;
  const notFound = pages.find(({ file }) => file === '404.html')?.policy ?? FILE_POLICY;
  const headers = COMMON_HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n');
  return `# Made by \`npm run deploy-config\` from the built site: make it anew after each build.
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
	map {path} {site_policy} {
${pages.map(({ file, policy }) => `\t\t"${at(addressOf(file))}" "${policy}"`).join('\n')}
		~^${at(IMMUTABLE_FOLDER)}.*\\.js$ "${SCRIPT_POLICY}"
		"${at(SERVICE_WORKER)}" "${SCRIPT_POLICY}"
		default "${FILE_POLICY}"
	}
	map {path} {site_caching} {
		~^${at(IMMUTABLE_FOLDER)} "${IMMUTABLE}"
		default "${REVALIDATED}"
	}
	import site_headers
	header Content-Security-Policy {site_policy}
	header Cache-Control {site_caching}
${typeLines()}${base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} permanent\n`}	handle ${base}* {
${base === '/' ? '' : `\t\turi strip_prefix ${base.slice(0, -1)}\n`}		@other not method GET HEAD
		error @other 405
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}
	handle_errors {
		rewrite * /404.html
		import site_headers
		header Content-Security-Policy "${notFound}"
		header Cache-Control "${REVALIDATED}"
		file_server
	}
}
`;
}
