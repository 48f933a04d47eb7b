import type { TopicFile } from '../../schemas/topic.ts';
import { compareText } from '../compare-text.ts';
import { createWordFinder } from '../evidence/find-words.ts';
import type { Resolver } from '../evidence/resolver.ts';
import type { Entry } from '../files.ts';
import type { Topic } from '../story.ts';
import { passagesOf } from './mentions.ts';

/** The topics by name, each with the sentences that hold one of its words: the first of each block. */
export function assembleTopics(
  entries: readonly Entry<TopicFile>[],
  labels: ReadonlyMap<string, string>,
  { reports }: Resolver,
): Topic[] {
  return entries
    .map(({ id, data }): Topic => {
      const find = createWordFinder(data.words);
      const mentions = reports.flatMap(({ slug, blocks }) =>
        blocks.flatMap((block) =>
          find(block.text).map((range) => ({ report: slug, block: block.id, ...range })),
        ),
      );
      return { id, ...data, passages: passagesOf(mentions, reports, labels) };
    })
    .sort((a, b) => compareText(a.name, b.name));
}
