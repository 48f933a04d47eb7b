/**
 * Drafts what changed since the last release into `content/changes.yaml`: compares the open data of an earlier build
 * with that of the built site. What the file has already stays as it is; the editor reads and rewords what is added.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readAliases } from '../src/content-folder/read-aliases.ts';
import { readChanges } from '../src/content-folder/read-changes.ts';
import { readLanguage } from '../src/content-folder/read-language.ts';
import { formatProblem } from '../src/story/problem.ts';
import { compareData } from '../src/story/record/compare-data.ts';
import { newChanges } from '../src/story/record/new-changes.ts';
import { interfaceFor } from '../src/text/interface.ts';
import { recordWords } from '../src/text/record-words.ts';
import { readPublished } from './changes/read-published.ts';
import { recordChanges } from './changes/record-changes.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

await runTool('changes', () => {
  const { values, positionals } = parseArgs({
    options: { on: { type: 'string' } },
    allowPositionals: true,
  });
  const [before, ...more] = positionals;
  if (before === undefined || more.length > 0) {
    throw new UsageError('Say where the last release is: its folder, or that of its open data.');
  }
  const { data: on } = z.iso.date().safeParse(values.on);
  if (on === undefined) throw new UsageError('Say the day of the changes: --on 2024-03-01');
  const content = contentHere();
  const { changes, problems } = readChanges(content);
  const { aliases, problems: ofAliases } = readAliases(content);
  const wrong = [...problems, ...ofAliases];
  if (wrong.length > 0) throw new Error(wrong.map(formatProblem).join('\n'));
  const words = recordWords(interfaceFor(readLanguage(content)).text);
  const was = readPublished(before);
  const is = readPublished(process.env.OUT_DIR || 'dist');
  const fresh = newChanges(compareData(was, is, aliases, words), changes, on);
  const file = join(content, 'changes.yaml');
  if (fresh.length === 0) {
    console.log(`Nothing changed that ${file} does not have.`);
    return 0;
  }
  recordChanges(file, fresh);
  console.log(`${file} has ${fresh.length} more: read them, say why, and build again.`);
  return 0;
});
