import type { StoryFile } from '../../schemas/story.ts';
import type { Resolver } from '../evidence/resolver.ts';
import { type Entry, lineOf } from '../files.ts';
import type { StoryHead } from '../story.ts';
import { explainTimeZone } from '../timeline/check-when.ts';

/** The story's own facts, with its place and the passages of its key points. */
export function assembleHead(entry: Entry<StoryFile>, resolver: Resolver): StoryHead {
  const { data } = entry;
  const { place } = data;
  const zones = [
    { path: ['timeZone'], zone: data.timeZone },
    ...data.clocks.map(({ zone }, index) => ({ path: ['clocks', index, 'zone'], zone })),
  ];
  const report = (path: readonly (string | number)[], message: string) =>
    resolver.problems.push({
      level: 'error',
      file: entry.file,
      line: lineOf(entry, path),
      message,
    });
  for (const { path, zone } of zones) {
    const wrong = explainTimeZone(zone);
    if (wrong) report(path, `${path.join('.')}: ${wrong}`);
  }
  if (data.span.to < data.span.from) {
    report(['span', 'to'], `The last day, ${data.span.to}, lies before the first.`);
  }
  return {
    ...data,
    place:
      place === undefined
        ? undefined
        : (resolver.ref(entry, ['place'], 'places', place) ?? { id: place, title: place }),
    keyPoints: data.keyPoints.map(({ text, evidence }, point) => ({
      text,
      passages: evidence.flatMap(
        (one, index) => resolver.passage(entry, ['keyPoints', point, 'evidence', index], one) ?? [],
      ),
    })),
  };
}
