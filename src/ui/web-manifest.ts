import type { StoryFile } from '../schemas/story.ts';
import { directionOf } from '../text/direction.ts';
import type { Urls } from '../urls.ts';
import { COLOURS } from './colours.ts';

/** Widths of the icons, in pixels: what Apple’s devices ask for (`apple-touch-icon`), and what manifests do. */
export const ICON_SIZES = [180, 192, 512] as const;

type Named = Pick<StoryFile, 'title' | 'shortTitle' | 'standfirst' | 'language'>;

/** What a device is told that keeps the site. */
export function webManifest(story: Named, urls: Urls): Record<string, unknown> {
  return {
    id: urls.home(),
    start_url: urls.home(),
    scope: urls.home(),
    name: story.title,
    short_name: story.shortTitle,
    description: story.standfirst,
    lang: story.language,
    ...(directionOf(story.language) === 'rtl' && { dir: 'rtl' }),
    display: 'minimal-ui',
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [
      { src: urls.at('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.map((size) => ({
        src: urls.at(`icons/${size}.png`),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  };
}
