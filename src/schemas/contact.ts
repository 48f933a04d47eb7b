const LETTER_ADDRESS = /^mailto:[^\s@?]+@([^\s@?]+)$/;

/** Hosts that no one can have, so that they may stand in examples. */
const EXAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/** Whether readers can be sent there: a mailto address without fields, or an address on the web. */
export const isContact = (address: string): boolean =>
  LETTER_ADDRESS.test(address) || (/^https:\/\//.test(address) && URL.canParse(address));

/**
 * Whether a contact is one for examples, which nobody reads.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */
export const isExampleContact = (contact: string): boolean =>
  EXAMPLE_HOST.test(LETTER_ADDRESS.exec(contact)?.[1] ?? new URL(contact).hostname);
