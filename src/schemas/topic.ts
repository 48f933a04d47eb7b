import { z } from 'zod';
import { visibleName } from './visible.ts';

/** `content/topics/<id>.yaml`: a subject that reports touch; its passages are found by its words. */
export const topicSchema = z.strictObject({
  name: visibleName,
  /** Words or phrases; a passage that contains one of them, whole, is about the topic. */
  words: z.array(z.string()).min(1).max(500),
});

export type TopicFile = z.output<typeof topicSchema>;
