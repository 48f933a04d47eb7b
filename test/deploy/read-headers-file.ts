type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const MAX_RULES = 100;
const MAX_LINE_LENGTH = 2000;
const HEADER = /^ {2}([\w-]+): (.+)$/;
/** Of splats it takes one, anywhere. */
const PATH = /^\/[\w./-]*(?:\*[\w./-]*)?$/;

/** @throws Error where Cloudflare Pages leaves out a line, or a rule */
function rulesOf(text: string): Rule[] {
  const rules = text.split(/\n\n/).map((part): Rule => {
    const [path = '', ...lines] = part.trimEnd().split('\n');
    if (!PATH.test(path)) throw new Error(`No path: ${path}`);
    const headers = lines.map((line) => {
      const [, name = '', value = ''] = HEADER.exec(line) ?? [];
      if (name === '' || line.length > MAX_LINE_LENGTH) throw new Error(`No header: ${line}`);
      return [name.toLowerCase(), value] as const;
    });
    return { path, headers };
  });
  if (rules.length > MAX_RULES) throw new Error(`${rules.length} rules are too many.`);
  return rules;
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.startsWith(before) && path.endsWith(after) && path.length >= pattern.length - 1;
}

/**
 * What Cloudflare Pages sends for a path: what all rules that match say, the values of one header joined.
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @returns headers by their names in lower case
 */
export function readHeadersFile(text: string): (path: string) => Headers {
  const rules = rulesOf(text);
  return (path) => {
    const all = rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
    return Object.fromEntries(
      [...Map.groupBy(all, ([name]) => name)].map(([name, some]) => [
        name,
        some.map(([, value]) => value).join(', '),
      ]),
    );
  };
}
