import { z } from 'zod';
import { webAddress } from './web-address.ts';

/** `content/sources/<name of the raw file>.yaml`: where a raw file was taken from, as `npm run add` notes it. */
export const sourceSchema = z.strictObject({
  /** The address that was asked for, or that the archive or list gives. */
  url: webAddress,
  /** Where the answer came from, when the site sent the request on. */
  finalUrl: webAddress.optional(),
  /** When it was taken, in UTC. */
  retrieved: z.iso.datetime().optional(),
  /** The server's answer. */
  status: z.int().min(100).max(599).optional(),
  contentType: z.string().optional(),
  /** An archived copy of the page. */
  archived: webAddress.optional(),
  /** The feed, list or archive that named it. */
  foundIn: z.string().optional(),
});

export type Source = z.output<typeof sourceSchema>;
