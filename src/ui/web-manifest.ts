import type { StoryFile } from '../schemas/story.ts';
import type { Urls } from '../urls.ts';

/** Widths of the icons, in pixels: what one maker of telephones asks for, and what manifests do. */
export const ICON_SIZES = [180, 192, 512] as const;

/** The paper of `tokens.css`; a manifest knows no other notation of colours. */
const PAPER = '#fcfaf6';

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
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
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
