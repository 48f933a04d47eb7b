import type { Finding, SiteSeen } from './seen.ts';

/** So many places of one finding are named. */
const SHOWN = 3;

function placesOf(where: readonly string[]): string {
  const more = where.length - SHOWN;
  const named = where.slice(0, SHOWN).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

const tellFinding = ({ check, level, what, where, todo }: Finding) =>
  `${level}: ${check}: ${what}: ${placesOf(where)}. ${todo}.`;

const isWrong = ({ level }: Finding) => level === 'wrong';

/** What was found, a line each, and how much was looked at. */
export function tellFindings(site: SiteSeen, findings: readonly Finding[]): string {
  const wrong = findings.filter(isWrong).length;
  const notes = findings.length - wrong;
  const left =
    site.left > 0 ? `, ${site.left} known addresses were left: raise --limit to see them` : '';
  const sum = `${site.address}: ${site.seen.length} addresses looked at${left}; `;
  const result = wrong === 0 ? 'nothing is wrong' : `${wrong} to mend`;
  const aside = notes === 0 ? '' : `, ${notes} that this host cannot do`;
  return [...findings.map(tellFinding), `${sum}${result}${aside}.`, ''].join('\n');
}

/** The same for programs. */
export const findingsAsJson = (site: SiteSeen, findings: readonly Finding[]): string =>
  `${JSON.stringify({ address: site.address, lookedAt: site.seen.length, left: site.left, findings }, null, 1)}\n`;
