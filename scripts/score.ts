/**
 * Measures the restoration against `gold`: `npm run score`. With `--misses` it lists what was missed and what was
 * changed that should have stayed; with `--json` it prints the scorecard; `--write` records it
 * for the site.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { SCORES_FILE } from '../src/features/restoration-report/read-gold.ts';
import type { SetScore } from '../src/features/restoration-report/score.ts';
import { scoreGold } from '../src/features/restoration-report/score-gold.ts';
import { normalizeContent } from './normalize/reports.ts';
import { compactJson } from './running/compact-json.ts';
import { writeWhole } from './running/write-whole.ts';

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function print(score: SetScore, indent = ''): void {
  const { name, artefacts, restored, flagged, missed, wrong, damaged, recall, precision } = score;
  console.log(
    `${indent}${name}: ${artefacts} artefacts, ${restored} restored, ${flagged} flagged, ${missed} missed, ${wrong} wrong, ${damaged} right words changed; recall ${percent(recall)}, precision ${percent(precision)}`,
  );
  if (!values.misses) return;
  for (const { scraped, accepted } of score.misses) {
    console.log(`${indent}  missed: ${scraped} → ${accepted.join(' | ')}`);
  }
  for (const { scraped, text, rule } of score.damage) {
    console.log(`${indent}  damaged by ${rule}: ${scraped} → ${text}`);
  }
}

const { documents } = await normalizeContent(contentFolder());
const reports = documents.map(({ article, blocks }) => ({
  raw: article.raw,
  blocks,
}));
const score = scoreGold(reports);

if (values.write) {
  const { reports: _, ...sets } = score;
  writeWhole(SCORES_FILE, `${compactJson(sets)}\n`);
  console.log(`${SCORES_FILE} has what the rules make of the sets.`);
} else if (values.json) {
  console.log(JSON.stringify(score));
} else {
  for (const report of score.reports) print(report);
  for (const set of score.sets) {
    print(set);
    if (!values.misses) for (const kind of set.kinds) print(kind, '  ');
  }
  console.log(`${score.clean.sentences} clean sentences`);
  print(score.clean.alone, '  ');
  print(score.clean.amongSpun, '  ');
}
