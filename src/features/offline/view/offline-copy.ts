import { offlineCopy } from '#text/offline-copy.ts';
import { trustedScript } from '../../../ui/trusted-script.ts';
import { type CopyState, copyState } from '../copy-state.ts';
import { PROGRESS_CHANNEL, type Progress, TAKE_OVER } from '../precached-file.ts';

/** What can be done in each state, by the name of the button. */
const OFFERS: Readonly<Record<CopyState, readonly string[]>> = {
  none: ['keep'],
  keeping: [],
  kept: ['remove'],
  newer: ['take-over', 'remove'],
};

/** The control of the copy that a reader keeps on a device. Nothing is kept before it is asked for. */
class OfflineCopy extends HTMLElement {
  private registration: ServiceWorkerRegistration | undefined;

  async connectedCallback(): Promise<void> {
    if (!('serviceWorker' in navigator)) return this.say(offlineCopy.notAllowed);
    this.on('keep', () => this.keep());
    this.on('take-over', () => this.registration?.waiting?.postMessage(TAKE_OVER));
    this.on('remove', () => this.removeCopy());
    new BroadcastChannel(PROGRESS_CHANNEL).addEventListener('message', (event) => {
      const { done, total }: Progress = event.data;
      if (this.state === 'keeping') this.say(offlineCopy.progress(done, total));
    });
    try {
      // A site above this one may have a worker of its own.
      const found = await navigator.serviceWorker.getRegistration(this.scope);
      if (found?.scope === this.scope) this.follow(found);
      else {
        // What a browser that was ended left of a copy that was never whole.
        await this.deleteFiles();
        this.show();
      }
      // Without a network there is nothing newer to be had.
      await this.registration?.update().catch(() => {});
    } catch {
      this.say(offlineCopy.notAllowed);
    }
  }

  private get scope(): string {
    return new URL(this.dataset['scope'] ?? '/', location.href).href;
  }

  private get state(): CopyState {
    return copyState(this.registration);
  }

  private on(name: string, act: () => void): void {
    this.querySelector(`button[name=${name}]`)?.addEventListener('click', act);
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private show(): void {
    this.say(offlineCopy.states[this.state]);
    for (const button of this.querySelectorAll('button')) {
      button.hidden = !OFFERS[this.state].includes(button.name);
    }
  }

  private follow(registration: ServiceWorkerRegistration): void {
    this.registration = registration;
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        this.show();
        if (worker.state === 'redundant' && this.state === 'none') this.say(offlineCopy.failed);
      });
    for (const worker of [registration.installing, registration.waiting]) watch(worker);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    this.show();
  }

  private async keep(): Promise<void> {
    const address = trustedScript('offline-copy', this.dataset['worker'] ?? '');
    try {
      // Whether there is a newer worker is always asked of the server itself.
      const options = { scope: this.scope, updateViaCache: 'none' } as const;
      this.follow(await navigator.serviceWorker.register(address, options));
    } catch {
      this.say(offlineCopy.notAllowed);
    }
  }

  private async removeCopy(): Promise<void> {
    await this.registration?.unregister();
    await this.deleteFiles();
    this.registration = undefined;
    this.show();
  }

  private async deleteFiles(): Promise<void> {
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.endsWith(this.scope)).map((name) => caches.delete(name)),
    );
  }
}

customElements.define('offline-copy', OfflineCopy);
