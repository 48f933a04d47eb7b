/** Hosts whose addresses a page shows in place of a post, a film or a map that it could not embed. */
const EMBED_HOSTS = new Set([
  ...['youtube.com', 'youtu.be', 'vimeo.com', 'dailymotion.com', 'rumble.com', 'twitch.tv'],
  ...['twitter.com', 'x.com', 't.co', 'pic.twitter.com', 'facebook.com', 'fb.watch', 'fb.com'],
  ...['instagram.com', 'tiktok.com', 'threads.net', 'bsky.app', 't.me', 'telegram.me', 'vk.com'],
  ...['reddit.com', 'pinterest.com', 'flickr.com', 'giphy.com', 'tenor.com', 'imgur.com'],
  ...['soundcloud.com', 'spotify.com', 'megaphone.fm', 'datawrapper.dwcdn.net', 'flourish.studio'],
  ...['scribd.com', 'documentcloud.org', 'issuu.com', 'slideshare.net'],
]);
/** Names that these hosts have before their own. */
const PART_OF_HOST = /^(?:www|m|open|player|public)\./;
/** A picture, a film or a sound: no writer gives its bare address as something to read. */
const MEDIA_FILE = /\.(?:jpe?g|png|gif|webp|svg|mp4|webm|m3u8|mp3|m4a)$/i;
const MAX_LENGTH = 2000;

/** The address that a line is, and nothing besides. */
function readAddress(line: string): URL | undefined {
  if (line.length > MAX_LENGTH || /\s/.test(line)) return undefined;
  const address = /^www\./i.test(line) ? `https://${line}` : line;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address);
}

/** Whether a line is nothing but the address of an element that belongs into the page: a post, a film, a picture. */
export function isEmbedAddress(line: string): boolean {
  const address = readAddress(line);
  if (!address) return false;
  const { hostname, pathname, search } = address;
  if (MEDIA_FILE.test(pathname)) return true;
  return (
    (pathname.length > 1 || search !== '') && EMBED_HOSTS.has(hostname.replace(PART_OF_HOST, ''))
  );
}
