import type { Page } from '@playwright/test';

/** A page in a state that is pictured. */
export interface View {
  readonly path: string;
  /** Brings the page into the state. */
  readonly prepare?: (page: Page) => Promise<void>;
}
