import type { ArticleMeta } from '../../schemas/article.ts';
import type { Step } from '../step.ts';

/** Takes the facts that an editor gives for a report, with the editor's reasons, over what the file says. */
export const readEditorFacts: Step = (draft, { corrections }) => {
  if (!corrections) return draft;
  const { title, published, writer, copier, language } = corrections;
  const meta: ArticleMeta = {
    ...draft.meta,
    ...(title ? { title: { status: 'editor', ...title } } : {}),
    ...(published ? { published: { status: 'editor', ...published } } : {}),
    ...(writer ? { writer: { status: 'editor', ...writer } } : {}),
    ...(copier ? { copier: { status: 'editor', ...copier } } : {}),
    ...(language
      ? {
          language: {
            status: 'editor',
            value: language.value.split(/[\s,>→]+/).filter((tag) => tag !== ''),
            reason: language.reason,
          },
        }
      : {}),
  };
  return { ...draft, meta };
};
