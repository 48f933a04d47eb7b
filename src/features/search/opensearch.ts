const LONGEST_SHORT_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const cut = (text: string, length: number) => [...text].slice(0, length).join('').trim();

/**
 * An OpenSearch 1.1 description document.
 *
 * @param search full address of the search page
 */
export function describeSearch(site: {
  readonly name: string;
  readonly description: string;
  readonly search: string;
  readonly icon: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(cut(site.name, LONGEST_SHORT_NAME))}</ShortName>
  <Description>${escapeXml(cut(site.description, LONGEST_DESCRIPTION))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(site.icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(site.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
