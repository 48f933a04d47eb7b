import { z } from 'zod';
import { visibleName } from './visible.ts';

/** `content/publishers/<id>.yaml`: an organisation that wrote or copied a report, or took its pictures. */
export const publisherSchema = z.strictObject({
  name: visibleName,
  kind: z.enum([
    'news-agency',
    'broadcaster',
    'newspaper',
    'think-tank',
    'picture-agency',
    'copier',
    'host',
    'other',
  ]),
  aliases: z.array(z.string()).default([]),
  /** Forms that spinners and translators gave the name. */
  misspellings: z.array(z.string()).default([]),
  about: z.string().optional(),
});

export type PublisherFile = z.output<typeof publisherSchema>;
