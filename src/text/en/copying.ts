/** Copying links and texts. Said in the browser. */
export const copying = {
  copy: 'Copy',
  /** @param what “the HTML”, as `share` and `citing` name it */
  copyThat: (what: string) => `Copy ${what}`,
  copied: (what: string) => `Copied ${what}`,
  impossible: 'Copying is not possible here',
  theText: 'the text',
  /** @param link the link's own name: “Link to this event” */
  linkCopied: (link: string) => `${link} copied`,
  /** @param link the link's own name: “Link to paragraph 7” */
  wordsCopied: (link: string) => `${link} copied, with its words and their source`,
  cite: 'Cite it',
  sentence: 'Copy a link to this sentence',
  sentenceCopied: 'Link to the sentence copied',
  inAddressBar: 'The link is in the address bar',
};
