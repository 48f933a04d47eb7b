import { HtmlValidate } from 'html-validate';
import type { Check } from '../read-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
});

/** Every page is valid HTML. */
export const htmlIsValid: Check = async ({ pages }) => {
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      problems.push(`/${path} ${line}:${column} ${message} (${ruleId})`);
    }
  }
  return problems;
};
