import { type Interface, interfaceFor } from '../text/interface.ts';
import { getStory } from './get-story.ts';

/** The sentences of the pages, in the language of the story where there is a catalogue for it. */
export async function getInterface(): Promise<Interface> {
  const { story } = await getStory();
  return interfaceFor(story.language);
}
