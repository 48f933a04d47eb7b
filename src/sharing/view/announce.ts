/** How long a message stays to be read. */
const SHOWN_MILLISECONDS = 4000;

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
export function announce(words: string): void {
  prepareAnnouncements();
  clearTimeout(timer);
  if (region) region.textContent = words;
  timer = setTimeout(() => {
    if (region) region.textContent = '';
  }, SHOWN_MILLISECONDS);
}
