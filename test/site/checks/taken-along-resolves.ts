import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createAddressCheck, ownOrigin } from '../own-addresses.ts';
import type { Check, Site } from '../read-site.ts';

const TEXT = /\.(?:atom|json|ics|txt|xml|bib|ris)$/;
/** What ends an address in XML, JSON, Markdown, BibTeX and HTML. */
const ADDRESS_END = '[^\\s"<>\\\\)}\\]&]*';
/** Files that every site offers. */
const OFFERED = [
  'reports.atom',
  'reports.json',
  'timeline.atom',
  'timeline.json',
  'timeline.ics',
  'dossier.epub',
  'robots.txt',
  'llms.txt',
  'data/annotations.json',
];

/** The texts in a site's other files, long lines of calendars joined. */
function textsOf({ dir, files }: Site): [file: string, text: string][] {
  return [...files].flatMap((file): [string, string][] => {
    const read = () => readFileSync(join(dir, file));
    if (file.endsWith('.epub')) {
      return Object.entries(unzipSync(read())).map(([part, bytes]) => [
        `${file}/${part}`,
        strFromU8(bytes),
      ]);
    }
    return TEXT.test(file) ? [[file, read().toString('utf8').replace(/\r\n /g, '')]] : [];
  });
}

/** What readers take along names this site by whole addresses, and each leads to what it names. */
export const takenAlongResolves: Check = (site) => {
  const problemOf = createAddressCheck(site);
  const origin = ownOrigin(site) ?? '';
  const own = new RegExp(`${RegExp.escape(origin)}/${ADDRESS_END}`, 'g');
  const missing = OFFERED.filter((file) => !site.files.has(file)).map(
    (file) => `/${file} is missing`,
  );
  const broken = textsOf(site).flatMap(([file, text]) =>
    [...new Set(text.match(own))]
      // BibTeX escapes signs that TeX would read; annotations are named by ids of their own file.
      .map((address) => address.replace(/[.,;']+$/, ''))
      .filter((address) => !address.includes('annotations.json#'))
      .flatMap((address) => {
        const problem = problemOf(address);
        return problem ? [`/${file}: ${address} ${problem}`] : [];
      }),
  );
  return [...missing, ...broken];
};
