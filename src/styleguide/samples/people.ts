import { entryOf, inventedStory } from '../../features/share/invented-site.ts';
import type { Person } from '../../story/story.ts';
import { LONG_WORD } from './hard-text.ts';

const ref = (id: string) => ({ id, title: id });

/** People of whom much is told, little, and nothing; and one whose name is hard to set. */
export function samplePeople(): Person[] {
  const person = entryOf(inventedStory().people, 'ida-quill');
  const silent = { ...person, id: 'ada-lens', name: 'Ada Lens', events: [], quotes: [] };
  return [
    { ...person, events: [ref('a'), ref('b')], quotes: [ref('c')] },
    { ...silent, id: 'ivo-reed', name: 'Ivo Reed', events: [ref('a')] },
    { ...silent, role: 'Chief engineer of the harbour’s water board, and its spokeswoman' },
    { ...silent, id: 'long', name: LONG_WORD, role: LONG_WORD },
  ];
}
