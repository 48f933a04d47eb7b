/** What follows doubted words wherever they are shown without a page's own marks. */
export const DOUBT_SIGN = '[?]';
