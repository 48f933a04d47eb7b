import { CALQUES } from '../../../src/normalize/facts/languages.ts';
import type { Check } from '../read-site.ts';

/** Words that are shown in another language say in which one. */
export const languagesAreNamed: Check = ({ pages }) =>
  pages.flatMap(({ path, elements }) => {
    const page = elements.find(({ tagName }) => tagName === 'html')?.properties.lang;
    const own = String(page).split('-')[0];
    return elements
      .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
      .flatMap(({ properties, children }) => {
        const text = children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
        return CALQUES.filter(
          ({ original, language }) =>
            text.includes(original) && ![own, properties.lang].includes(language),
        ).map(({ original, language }) => `/${path} has “${original}” without lang="${language}"`);
      });
  });
