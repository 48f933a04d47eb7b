import { join } from 'node:path';
import { after } from 'node:test';
import { prepareStory } from './prepare-story.ts';

/** A small story with reports of several kinds, whose builds follow one another through all that `living.test.ts` tests. */
export const story = prepareStory(join(import.meta.dirname, 'snapshots', 'content'));
if (!process.env.KEEP) after(story.remove);
else console.error(story.out);
