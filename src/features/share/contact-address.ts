/** What is wrong, and where. */
interface Message {
  readonly title: string;
  /** Absolute address of the page. */
  readonly page: string;
  /** What is written for the reader, with the address in it. */
  readonly body: string;
}

/**
 * Where readers say what is wrong with a page, the page named in it. All that varies is encoded as `encodeURIComponent`
 * does, by which a script can find the page's address in it.
 *
 * What the contact itself asks for stands. A body of its own should have a place for the page, `{page}`.
 *
 * @param contact as `story.yaml` has it: a mailto address, or the address of a new issue
 */
export function contactAddress(contact: string, { title, page, body }: Message): string {
  if (contact.includes('{page}')) return contact.replaceAll('{page}', encodeURIComponent(page));
  const [whole = '', hash] = contact.split('#');
  const [address = '', query = ''] = whole.split('?');
  const given = query.split('&').filter((field) => field !== '');
  const has = (name: string) => given.some((field) => field.startsWith(`${name}=`));
  const about = contact.startsWith('mailto:') ? 'subject' : 'title';
  const fields = [
    ...given,
    ...(has(about) ? [] : [`${about}=${encodeURIComponent(title)}`]),
    ...(has('body') ? [] : [`body=${encodeURIComponent(body)}`]),
  ];
  return `${address}?${fields.join('&')}${hash === undefined ? '' : `#${hash}`}`;
}

/** The contact without what an address asks for: a mailbox, or where issues are. */
export const contactPlace = (contact: string): string => contact.split(/[?#]/)[0] ?? contact;
