/**
 * One `robots.txt` for all, as crawlers read that of the root alone.
 *
 * @param ofStories those of the stories
 */
export function shelfRobots(ofStories: readonly string[], index: string): string {
  const barred = ofStories.flatMap((text) =>
    text.split('\n').filter((line) => line.startsWith('Disallow: ')),
  );
  return ['User-agent: *', ...barred, 'Allow: /', '', `Sitemap: ${index}`, ''].join('\n');
}
