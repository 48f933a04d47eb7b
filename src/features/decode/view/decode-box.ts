import { copying } from '#text/copying.ts';
import { decoder } from '#text/decoder.ts';
import { MAX_PAGE_BYTES, MIB } from '../../../normalize/limits.ts';
import { announce } from '../../share/view/announce.ts';
import { annotatedPage } from './annotated-page.ts';
import { bookmarklet, takeSentText } from './bookmarklet.ts';
import { createDecodeClient, type DecodeClient } from './decode-client.ts';
import type { DecodeAnswer, DecodeResult } from './decode-messages.ts';
import { nodesOf } from './hast-to-dom.ts';
import { saveFile, withoutEnding } from './save-file.ts';
import { startDecoder } from './start-decoder.ts';

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Restores what a reader pastes, drops or chooses. What does it is loaded when the box is first touched. */
class DecodeBox extends HTMLElement {
  private given: GivenFile | undefined;
  private result: DecodeResult | undefined;
  private client: DecodeClient | undefined;
  /** How many texts were taken or put away: of two files that are read at a time the later one counts. */
  private turn = 0;
  /** Where the whole table is, once the reader asked for it. */
  private table: string | undefined;

  connectedCallback(): void {
    this.client = createDecodeClient(
      startDecoder,
      {
        address: new URL(this.dataset['lists'] ?? '', location.href).href,
        language: document.documentElement.lang,
      },
      (answer) => this.hear(answer),
    );
    this.listen();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.bookmarklet')) {
      link.href = bookmarklet(location.origin + location.pathname);
      link.addEventListener('click', (event) => event.preventDefault());
    }
    const sent = takeSentText();
    if (sent) this.takeText(sent);
  }

  private get<Kind extends Element>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  private listen(): void {
    const form = this.get<HTMLFormElement>('form');
    const [text, file] = [
      this.get<HTMLTextAreaElement>('textarea'),
      this.get<HTMLInputElement>('[type=file]'),
    ];
    const touched = () => {
      if (!this.dataset['state']) this.make('loading', {});
    };
    for (const type of ['pointerdown', 'focusin', 'dragenter'])
      form.addEventListener(type, touched, { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.takeText(text.value);
    });
    form.addEventListener('reset', () => this.clear());
    file.addEventListener('change', () => this.takeFiles(file.files));
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      this.takeFiles(event.dataTransfer.files);
    });
    this.on('copy-text', () => this.copy(this.result?.restored, decoder.theText));
    this.on('copy-json', () => this.copy(this.result?.json, decoder.theJson));
    this.on('save-json', () => this.save('json', 'application/json', this.result?.json));
    this.on('save-page', () =>
      this.save('html', 'text/html', annotatedPage(this.get('.edition'), this.name)),
    );
    this.on('whole-table', () => {
      this.table = new URL(this.dataset['table'] ?? '', location.href).href;
      if (this.given) this.make('loading', { file: this.given });
    });
    this.on('save-raw', () => {
      if (this.given) saveFile(this.given.name, 'application/octet-stream', this.given.bytes);
    });
  }

  private on(name: string, act: () => void): void {
    this.get(`button[name=${name}]`).addEventListener('click', act);
  }

  private get name(): string {
    return withoutEnding(this.given?.name ?? decoder.pasted);
  }

  private save(ending: string, type: string, content: string | undefined): void {
    if (content !== undefined) saveFile(`${this.name}.${ending}`, type, content);
  }

  private async copy(content: string | undefined, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(content ?? '');
      announce(copying.copied(what));
    } catch {
      announce(copying.impossible);
    }
  }

  private say(state: string, said: string): void {
    this.dataset['state'] = state;
    this.get('[role=status]').textContent = said;
  }

  private make(state: 'loading' | 'reading', request: { readonly file?: GivenFile }): void {
    this.say(state, state === 'loading' ? decoder.loading : decoder.reading);
    this.client?.ask({ ...request, ...(this.table && { table: this.table }) });
  }

  private takeText(text: string): void {
    if (text.trim() === '') this.say('empty', decoder.nothing);
    else {
      this.get<HTMLTextAreaElement>('textarea').value = text;
      this.take({ name: decoder.pasted, bytes: new TextEncoder().encode(text) });
    }
  }

  private async takeFiles(files: FileList | null): Promise<void> {
    const [file, ...others] = files ?? [];
    if (!file) return;
    if (others.length > 0) announce(decoder.oneFile);
    if (file.size > MAX_PAGE_BYTES) {
      this.say('problem', decoder.unread.tooLarge(file.name, MAX_PAGE_BYTES / MIB));
      return;
    }
    this.turn += 1;
    const { turn } = this;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (turn !== this.turn) return;
    if (bytes) this.take({ name: file.name, bytes: new Uint8Array(bytes) });
    else this.say('problem', decoder.unreadable(file.name));
  }

  private take(file: GivenFile): void {
    this.turn += 1;
    this.given = file;
    this.show(undefined);
    this.make('reading', { file });
  }

  private clear(): void {
    this.turn += 1;
    this.client?.forget();
    this.given = undefined;
    this.show(undefined);
    this.say('empty', '');
  }

  private hear(answer: DecodeAnswer): void {
    const bar = this.get<HTMLProgressElement>('progress');
    if ('done' in answer) {
      bar.max = answer.all;
      bar.value = answer.done;
      return;
    }
    if ('ready' in answer) this.say('ready', decoder.ready);
    else if ('problem' in answer) this.say('problem', answer.problem);
    else {
      this.show(answer.result);
      this.say('done', decoder.done(...answer.result.counts));
      this.get<HTMLElement>('.decoded h2').focus();
    }
  }

  private show(result: DecodeResult | undefined): void {
    this.result = result;
    const { parts } = result ?? {};
    this.get<HTMLElement>('.decoded').hidden = !result;
    const fill = (selector: string, children: Parameters<typeof nodesOf>[0] = []) => {
      const place = this.get<HTMLElement>(selector);
      place.replaceChildren(...nodesOf(children));
      return place;
    };
    this.get<HTMLElement>('.decode-small').hidden = this.table !== undefined || !result?.isEnglish;
    fill('.told', parts?.told);
    fill('.facts', parts?.facts);
    const text = fill('.text', parts?.text);
    for (const name of ['lang', 'dir'] as const) {
      const value = parts?.textLanguage[name];
      if (value === undefined) text.removeAttribute(name);
      else text.setAttribute(name, value);
    }
    for (const [list, children] of [
      ['changes', parts?.changes],
      ['doubts', parts?.doubts],
    ] as const) {
      const place = fill(`.${list}-list`, children);
      const section = place.closest<HTMLElement>('section');
      if (section) section.hidden = !children?.length;
    }
  }
}

customElements.define('decode-box', DecodeBox);
