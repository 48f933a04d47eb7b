import { z } from 'zod';

/** An address that a page may link to. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is no address that begins with http: or https:',
});
