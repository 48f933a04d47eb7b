import { type Check, isFound, type SiteSeen } from '../seen.ts';

const THIS_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//;

function plainFault({ address, plain }: SiteSeen): string | undefined {
  if (address.startsWith('http:')) {
    return THIS_MACHINE.test(address) ? undefined : 'The site is looked at without encryption';
  }
  // A host that does not answer there sends nothing without encryption.
  if (!plain || plain.status === 0) return undefined;
  const location = plain.headers.get('location');
  if (isFound(plain) || location === null) {
    return 'The same address with http: is not sent on to https:';
  }
  if (!URL.canParse(location, plain.address)) {
    return `The same address with http: is sent on to ${location}, which is no address`;
  }
  const to = new URL(location, plain.address);
  const isSame = to.protocol === 'https:' && to.host === new URL(address).host;
  return isSame ? undefined : `The same address with http: is sent on to ${to.href}`;
}

/** Readers who come without encryption are sent to the same host with it. */
export const checkEncryption: Check = (site) => {
  const what = plainFault(site);
  const todo = 'Have the host send http: on to https: with the same name';
  return what === undefined
    ? []
    : [{ check: 'encryption', level: 'wrong', what, where: ['/'], todo }];
};
