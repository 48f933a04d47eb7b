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

export const isWrong = ({ level }: Finding) => level === 'wrong';

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

interface Looked {
  readonly site: SiteSeen;
  readonly findings: readonly Finding[];
}

/** The same for programs: of a shelf its own pages, and below them each story. */
export function lookedAsJson([shelf, ...stories]: readonly Looked[]): string {
  const told = (looked: Looked | undefined) => ({
    address: looked?.site.address,
    lookedAt: looked?.site.seen.length,
    left: looked?.site.left,
    findings: looked?.findings,
  });
  const below = stories.length > 0 ? { stories: stories.map(told) } : {};
  return `${JSON.stringify({ ...told(shelf), ...below }, null, 1)}\n`;
}
