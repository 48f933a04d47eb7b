import { copying } from '#text/copying.ts';
import { announce, prepareAnnouncements } from './announce.ts';

/**
 * Adds a button that copies where there is a clipboard: only pages that came over a safe connection have one.
 *
 * @param name what is copied, for those who hear the button and do not see where it stands
 * @param text asked for when the button is pressed
 */
export function addCopyButton(
  place: HTMLElement,
  name: string,
  text: () => string | Promise<Blob>,
): void {
  if (!('clipboard' in navigator)) return;
  prepareAnnouncements();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copying.copy;
  button.ariaLabel = copying.copyThat(name);
  button.addEventListener('click', async () => {
    try {
      const found = text();
      if (typeof found === 'string') await navigator.clipboard.writeText(found);
      // Handed over as a promise, since a browser forbids copying some time after the click.
      else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': found })]);
      announce(copying.copied(name));
    } catch {
      announce(copying.impossible);
    }
  });
  place.append(button);
}
