import type { Story } from '../../story/story.ts';

const FEWEST_REPORTS = 2;
const FEWEST_EVENTS = 3;

/** Whether a picture of who tells what shows more than a line of text would. */
export const worthDrawing = ({ articles, events }: Pick<Story, 'articles' | 'events'>): boolean =>
  articles.size >= FEWEST_REPORTS && events.size >= FEWEST_EVENTS;
