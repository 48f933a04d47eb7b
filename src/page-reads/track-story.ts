import type { CoverageRow, PhaseEvents, Story } from '../story/story.ts';
import { onceFor } from './once-for.ts';
import { ALL, noteRead } from './reads.ts';
import { trackMap, trackObject } from './track.ts';

/** The parts of the timeline. Which events each has is noted; what is read of an event is noted there. */
function trackPhases(
  phases: readonly PhaseEvents[],
  events: Story['events'],
): () => readonly PhaseEvents[] {
  const ids = phases.map((part) => ({ ...part, events: part.events.map(({ id }) => id) }));
  const entries = new Map(events);
  const made = ids.map((part) => ({
    ...part,
    events: part.events.flatMap((id) => entries.get(id) ?? []),
  }));
  trackMap('phases', new Map([['', JSON.stringify(ids)]]));
  return () => {
    noteRead('phases', '', ALL);
    return made;
  };
}

function trackRows(root: string, rows: readonly CoverageRow[]): () => readonly CoverageRow[] {
  const tracked = trackMap(root, new Map(rows.map((row) => [row.id, row])));
  const made = [...tracked.values()];
  return () => {
    noteRead(root, '', ALL);
    return made;
  };
}

function trackCoverage(coverage: Story['coverage']): Story['coverage'] {
  const events = trackRows('coverage.events', coverage.events);
  const topics = trackRows('coverage.topics', coverage.topics);
  const rest = trackObject('coverage', coverage);
  return {
    get events() {
      return events();
    },
    get topics() {
      return topics();
    },
    get reports() {
      return rest.reports;
    },
    get leftOut() {
      return rest.leftOut;
    },
  };
}

function wrapStory(story: Story): Story {
  const events = trackMap('events', story.events);
  const phases = trackPhases(story.phases, events);
  const changes = trackMap('changes', new Map([['', story.changes]]));
  return {
    story: trackObject('story', story.story),
    articles: trackMap('articles', story.articles),
    events,
    get phases() {
      return phases();
    },
    people: trackMap('people', story.people),
    places: trackMap('places', story.places),
    topics: trackMap('topics', story.topics),
    questions: trackMap('questions', story.questions),
    quotes: trackMap('quotes', story.quotes),
    agreements: trackMap('agreements', story.agreements),
    publishers: trackMap('publishers', story.publishers),
    coverage: trackCoverage(story.coverage),
    get changes() {
      return changes.get('') ?? [];
    },
  };
}

/** The story, noting what is read of it. */
export const trackStory = onceFor(wrapStory);
