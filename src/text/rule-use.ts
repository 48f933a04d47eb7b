import type { Change } from '../article/article-body.ts';
import type { Article } from '../story/story.ts';

/** One change as it stands in a report: what it was, what it became, and where. */
export interface ChangeExample {
  readonly was: string;
  readonly text: string;
  readonly report: string;
  readonly block: string;
}

/** How often a rule changed the text, with the first place where it did. */
export interface RuleUse {
  readonly rule: string;
  readonly change: Change;
  /** Why, where it is the same reason everywhere. */
  readonly reason: string | undefined;
  readonly count: number;
  readonly example: ChangeExample;
}

type ReadArticle = Pick<Article, 'slug'> & {
  readonly blocks: readonly Pick<Article['blocks'][number], 'id' | 'spans'>[];
};

/** Every rule that changed a report, the busiest first. */
export function ruleUse(articles: Iterable<ReadArticle>): RuleUse[] {
  const uses = new Map<string, RuleUse>();
  for (const { slug, blocks } of articles) {
    for (const { id, spans } of blocks) {
      for (const { text, change } of spans) {
        if (!change) continue;
        const use = uses.get(change.rule);
        uses.set(change.rule, {
          rule: change.rule,
          change: use?.change ?? change,
          reason: use === undefined || use.reason === change.reason ? change.reason : undefined,
          count: (use?.count ?? 0) + 1,
          example: use?.example ?? { was: change.was, text, report: slug, block: id },
        });
      }
    }
  }
  return [...uses.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
