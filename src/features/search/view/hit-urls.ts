import { createHitUrls } from '../../../urls.ts';

/** The paths of what is found, under the base that the site is built for. */
export const hitUrls = createHitUrls(import.meta.env.BASE_URL);
