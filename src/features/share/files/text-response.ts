import { urls } from '../../../site.ts';
import { createAddresses } from '../address.ts';

/** The addresses of the site that is built. */
export const addresses = createAddresses(urls, import.meta.env.SITE);

/** A text file of the site. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type } });
}
