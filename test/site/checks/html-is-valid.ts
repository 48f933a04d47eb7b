import { HtmlValidate } from 'html-validate';
import type { Check } from '../read-site.ts';
import { type Fault, tellOnce } from '../tell-once.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The site's own files need no proof that they are the site's own.
    'require-sri': ['error', { target: 'crossorigin' }],
    // What opens a note stands in no form, so there is nothing that it could send; an article has hundreds.
    'no-implicit-button-type': 'off',
  },
});

/** Every page is valid HTML. */
export const htmlIsValid: Check = async ({ pages }) => {
  const faults: Fault[] = [];
  for (const { path, html } of pages) {
    // Browsers mend it, and html-validate has no rule for it.
    if (!html.trimEnd().endsWith('</html>')) {
      faults.push({ path, problem: 'something stands behind </html>' });
    }
    const { results } = await validator.validateString(html);
    for (const { message, ruleId } of results.flatMap(({ messages }) => messages)) {
      faults.push({ path, problem: `${message} (${ruleId})` });
    }
  }
  return tellOnce(faults);
};
