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

/** Pages, and the service worker, come with the policy that is written for them: more hosts may add, but not take. */
export const checkPolicy: Check = (site) => {
  const worker = site.seen.filter((one) => one.role === 'worker' && isFound(one));
  const pages = [...pagesOf(site), site.lost];
  const without = pages.filter((one) => sentPolicies(one).join('') === '');
  const other = [...pages, ...worker].filter((one) => {
    const sent = sentPolicies(one);
    return sent.join('') !== '' && !sent.includes(policyFor(one.path));
  });
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
