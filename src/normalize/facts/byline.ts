import { findDates } from './dates.ts';

/** `By Jane Doe`, `Par …`, `Von …`, `Por …`: a line that names who wrote or posted. */
const BYLINE =
  /^(?:(?:posted|written|published|reported|edited|submitted|article) )?(by|par|von|por|di|da|door|av|af|od|przez|от|автор:?|від|autor:?|author:?|oleh) (\S.{0,100})$/i;

/** The same with its space lost: `ByJane Doe`. */
const GLUED_BYLINE = /^(By)(\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u;
const EDGES = /^[\s|,·•–—-]{1,10}|[\s|,·•–—-]{1,10}$/g;

/** Names of accounts that say nothing about who they belong to. */
export const GENERIC_ACCOUNTS = new Set([
  ...['la rédaction', 'la redacción', 'web team'],
  ...[
    'admin',
    'administrator',
    'webadmin',
    'wpadmin',
    'webmaster',
    'root',
    'user',
    'guest',
    'author',
  ],
  ...[
    'editor',
    'editorial',
    'newsdesk',
    'news desk',
    'web desk',
    'webdesk',
    'staff',
    'admin admin',
    'desk',
  ],
  ...[
    'redaktion',
    'redaccion',
    'redacción',
    'redazione',
    'redaction',
    'rédaction',
    'redação',
    'administrador',
  ],
]);

/** The name in a byline; undefined when the line is none. */
export function readByline(text: string): string | undefined {
  if (text.length > 120) return undefined;
  const [date] = findDates(text);
  const dateless = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  const match = BYLINE.exec(dateless.replace(EDGES, '')) ?? GLUED_BYLINE.exec(text);
  return match?.[2]?.trim();
}

/** Whether a byline's name is an account and not a person: generic, or one word in lower case. */
export function isAccount(name: string): boolean {
  return GENERIC_ACCOUNTS.has(name.toLowerCase()) || /^[a-z][a-z0-9._-]{2,40}$/.test(name);
}
