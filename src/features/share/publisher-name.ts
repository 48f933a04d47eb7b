import type { Provenanced } from '../../schemas/provenance.ts';
import type { Story } from '../../story/story.ts';

/** The name of whoever a fact names: a publisher of the story, or the words themselves. Undefined when unknown. */
export function publisherName(
  fact: Provenanced<string>,
  publishers: Story['publishers'],
): string | undefined {
  return fact.status === 'unknown' ? undefined : (publishers.get(fact.value)?.name ?? fact.value);
}
