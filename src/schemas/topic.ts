import { z } from 'zod';

/** `content/topics/<id>.yaml`: a subject that reports touch; its passages are found by its words. */
export const topicSchema = z.strictObject({
  name: z.string(),
  /** Words or phrases; a passage that contains one of them, whole, is about the topic. */
  words: z.array(z.string()).min(1),
});

export type TopicFile = z.output<typeof topicSchema>;
