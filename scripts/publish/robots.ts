interface Group {
  readonly agents: string[];
  readonly rules: (readonly [name: string, path: string])[];
}

/** The groups of a `robots.txt`: lines that name robots, and the rules for these. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^\s#]*)/.exec(line) ?? [];
    const last = groups.at(-1);
    if (/^user-agent$/i.test(name)) {
      if (last?.rules.length === 0) last.agents.push(value);
      else groups.push({ agents: [value], rules: [] });
    } else if (/^(?:dis)?allow$/i.test(name)) last?.rules.push([name.toLowerCase(), value]);
  }
  return groups;
}

/** Whether a `robots.txt` keeps away from everything those robots for which it has no rules of their own. */
export function keepsAllAway(text: string): boolean {
  const rules = groupsOf(text)
    .filter(({ agents }) => agents.includes('*'))
    .flatMap((group) => group.rules);
  const hasFor = (wanted: string) =>
    rules.some(([name, path]) => name === wanted && ['/', '/*'].includes(path));
  return hasFor('disallow') && !hasFor('allow');
}

/** Whether a header `X-Robots-Tag` keeps a page out of all search engines; `max-image-preview:none` does not. */
export const leavesOut = (header: string): boolean =>
  header.split(',').some((directive) => /^\s*(?:noindex|none)\s*$/i.test(directive));
