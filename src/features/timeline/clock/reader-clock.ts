import { readerClock } from '#text/reader-clock.ts';
import { readerTime } from './reader-time.ts';

/** `<reader-clock>`: adds the reader's own time to the clocks beside it. Empty without JavaScript. */
class ReaderClock extends HTMLElement {
  connectedCallback() {
    const { moment = '', zones = '' } = this.dataset;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const time = readerTime(Number(moment), own, zones.split(' '), document.documentElement.lang);
    if (time === undefined) return;
    const clock = document.createElement('span');
    clock.className = 'clock';
    const words = document.createElement('b');
    words.textContent = time;
    clock.append(words, readerClock.yourTime);
    this.replaceWith(clock);
  }
}

customElements.define('reader-clock', ReaderClock);
