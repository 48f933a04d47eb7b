import { createUrls } from './urls.ts';

/** The site's paths, under the base that it is built for. */
export const urls = createUrls(import.meta.env.BASE_URL);
