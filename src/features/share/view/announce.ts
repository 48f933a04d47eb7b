/** How long a message stays to be read, and one with a link to be followed. */
const SHOWN_MILLISECONDS = 4000;
const LINK_SHOWN_MILLISECONDS = 10_000;

/** Where a message leads on to. */
export interface FurtherLink {
  readonly href: string;
  readonly words: string;
}

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the page's status region in place, empty: assistive software announces only what changes in one it knows. */
export function prepareAnnouncements(): void {
  if (region) return;
  region = document.createElement('p');
  region.className = 'announcement';
  region.role = 'status';
  document.body.append(region);
}

/** Shows a short message and has it read out. */
export function announce(words: string, further?: FurtherLink): void {
  prepareAnnouncements();
  clearTimeout(timer);
  region?.replaceChildren(words);
  if (further) {
    const link = document.createElement('a');
    link.href = further.href;
    link.textContent = further.words;
    region?.append(' · ', link);
  }
  timer = setTimeout(
    () => region?.replaceChildren(),
    further ? LINK_SHOWN_MILLISECONDS : SHOWN_MILLISECONDS,
  );
}
