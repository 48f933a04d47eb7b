type Headers = Readonly<Record<string, string>>;

interface Block {
  readonly matches: (path: string) => boolean;
  readonly lines: readonly string[];
}

function blocksOf(text: string): Block[] {
  const blocks = text
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const matches = pattern.endsWith('*')
      ? (path: string) => path.startsWith(pattern.slice(0, -1))
      : (path: string) => path === pattern;
    return { matches, lines: lines.map((line) => line.trim()) };
  });
}

/**
 * What a host that reads `_headers` sends for a path: of all blocks that match, each header's values joined, those
 * before a `!` taken off. Source: https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @returns headers by their names in lower case
 */
export function readHeadersFile(text: string): (path: string) => Headers {
  const blocks = blocksOf(text);
  return (path) => {
    const headers: Record<string, string> = {};
    for (const line of blocks
      .filter(({ matches }) => matches(path))
      .flatMap(({ lines }) => lines)) {
      const [, taken, name = '', value = ''] = /^(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
      const key = name.toLowerCase();
      if (taken !== undefined) delete headers[key];
      else headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
    }
    return headers;
  };
}
