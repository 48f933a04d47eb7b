/** What the files of a new story are made from. */
export interface StoryKit {
  /** The folder's name, which is the package's too. */
  readonly name: string;
  /** How npm is asked for the program. */
  readonly source: string;
  /** The manifest of the program. */
  readonly program: {
    readonly overrides?: Readonly<Record<string, string>>;
    readonly allowScripts?: Readonly<Record<string, boolean>>;
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  /** What publishes this project's own story and keeps it going, and so any, since it names scripts alone: files by their paths. */
  readonly publishing: Readonly<Record<string, string>>;
  /** The Node that the site is built on elsewhere. */
  readonly node: string;
}

const SCRIPTS = [
  ...['add', 'new', 'normalize', 'draft', 'desk', 'check', 'build', 'serve', 'permalinks'],
  ...['changes', 'deploy-config', 'publish:check'],
];

/** What only the root of an installation may say for the program, of the packages that the program itself needs. */
function rootOnly({ program }: StoryKit) {
  const needed = (name: string) =>
    name === '@astrojs/compiler-rs' || Object.hasOwn(program.dependencies ?? {}, name);
  const of = <Value>(all: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => needed(name)));
  return { overrides: of(program.overrides), allowScripts: of(program.allowScripts) };
}

const manifest = (kit: StoryKit) => ({
  name: kit.name,
  private: true,
  scripts: {
    start: 'palimpsest normalize && palimpsest build && palimpsest serve',
    ...Object.fromEntries(SCRIPTS.map((name) => [name, `palimpsest ${name}`])),
  },
  dependencies: { palimpsest: kit.source },
  ...rootOnly(kit),
});

const readme = (name: string) => `# ${name}

A story made of scraped reports by palimpsest: restored, with evidence for every word, and published as one site.

    npm install
    cp ~/Downloads/*.html content/raw/    # or: npm run add -- ADDRESS …
    npm start                             # restores, drafts, builds, and serves the site at http://localhost:4321/

Then \`npm run desk\` shows each draft beside its passages, \`npm run check\` says what does not fit together, and
\`npm run COMMAND -- --help\` what a command does. Commit \`content/\` and \`package-lock.json\`.

To publish: push to GitHub, and choose under Settings, Pages, the source “GitHub Actions”. Before the first time run
\`npm run permalinks -- --write\` and commit \`content/permalinks.txt\`: from then on no address may be lost.

A story that goes on: name its feeds in \`content/sources.yaml\`, and the workflow “Update” takes what is new each day and
opens a pull request; by hand it is \`npm run add -- --sources\`.
`;

/** The files of a new story's repository, by their paths in it. */
export function storyFiles(kit: StoryKit): Readonly<Record<string, string>> {
  return {
    '.gitignore': 'node_modules/\ndist/\n.cache/\ndeploy/\npublished/\n',
    // Reports stay byte for byte as they were found, on every machine.
    '.gitattributes': '**/content/raw/** -text\n',
    '.node-version': `${kit.node}\n`,
    ...kit.publishing,
    'README.md': readme(kit.name),
    'content/raw/.gitkeep': '',
    'package.json': `${JSON.stringify(manifest(kit), undefined, 2)}\n`,
  };
}
