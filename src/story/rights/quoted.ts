/** What stands between quotation marks of any kind that editors type. */
export const QUOTED = /[“«][^“”«»]{1,2000}[”»]|"[^"\n]{1,2000}"|‘[^‘’]{1,2000}’/gu;
