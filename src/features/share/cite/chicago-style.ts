/**
 * The bibliography entry of a web page after The Chicago Manual of Style (17th edition, 14.206–14.207), as a style of the
 * Citation Style Language: Author. “Title.” What it is. Site, date. Address.
 *
 * No citation in a text is made of it. citeproc keeps sources by theirs in a plain object, in which a title such as
 * “constructor” would find what every object has.
 */
export const CHICAGO_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-US">
  <info>
    <title>Web pages after Chicago</title>
    <id>palimpsest-chicago</id>
    <updated>2024-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/>
    </names>
  </macro>
  <citation><layout><text value="Source"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=" ">
        <text macro="author" suffix="."/>
        <text variable="title" quotes="true" suffix="."/>
        <text variable="genre" suffix="."/>
        <group delimiter=", ">
          <text variable="container-title"/>
          <date variable="issued" form="text"/>
        </group>
      </group>
      <text variable="URL" prefix=". "/>
    </layout>
  </bibliography>
</style>`;
