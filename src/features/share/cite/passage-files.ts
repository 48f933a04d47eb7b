const PASSAGE_FILE = /^\/articles\/([^/]+)\/cite\/(p\d+(?:-\d+)?)\.(?:bib|ris|json)$/;

/** The paragraphs among published addresses that have a file of their own: "slug p7". */
export function passageFilesIn(permalinks: readonly string[]): Set<string> {
  return new Set(
    permalinks.flatMap((permalink) => {
      const [, slug, block] = PASSAGE_FILE.exec(permalink) ?? [];
      return slug && block ? [`${slug} ${block}`] : [];
    }),
  );
}
