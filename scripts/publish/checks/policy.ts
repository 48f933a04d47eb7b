import { SITE_POLICY } from '../../deploy/headers.ts';
import { policyFor } from '../../deploy/policy-for.ts';
import {
  type Check,
  type Finding,
  isFound,
  isHeaderless,
  pagesOf,
  pathsOf,
  type Seen,
} from '../seen.ts';

const sentPolicies = ({ headers }: Seen) =>
  (headers.get('content-security-policy') ?? '').split(',').map((one) => one.trim());

/**
 * Whether an answer is held to what it may do. Hosts that take rules by paths have none for what is not there: the
 * older header then says that it may be in no frame.
 */
function isHeld(one: Seen): boolean {
  const sent = sentPolicies(one);
  const isInNoFrame = /^deny$/i.test(one.headers.get('x-frame-options') ?? '');
  return sent.includes(policyFor(one.path)) || (isInNoFrame && sent.includes(SITE_POLICY));
}

/** Pages, and the service worker, come with the policy that is written for them: more hosts may add, but not take. */
export const checkPolicy: Check = (site) => {
  const worker = site.seen.filter((one) => one.role === 'worker' && isFound(one));
  const pages = [...pagesOf(site), site.lost];
  const without = pages.filter((one) => sentPolicies(one).join('') === '');
  const other = [...pages, ...worker].filter(
    (one) => sentPolicies(one).join('') !== '' && !isHeld(one),
  );
  const todo = 'Send the policies that `npm run deploy-config` writes for the host';
  const finding = (what: string, some: readonly Seen[]): Finding[] =>
    some.length === 0
      ? []
      : [
          {
            check: 'policy',
            level: isHeaderless(site) ? 'note' : 'wrong',
            what,
            where: pathsOf(some),
            todo,
          },
        ];
  return [
    ...finding('Pages come without a content security policy in their headers', without),
    ...finding('The content security policy is not the one for what is there', other),
  ];
};
