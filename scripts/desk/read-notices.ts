import { checkContent } from '../../src/content-folder/load-content.ts';
import { editorNotices, type NoticeGroup } from '../../src/story/notices/editor-notices.ts';

/** What an editor may want to look at besides the drafts, by kind; errors, where there are any, instead. */
export function readNotices(content: string): NoticeGroup[] {
  const { files, whole, problems } = checkContent(content);
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) return [{ title: 'Wrong', notices: errors }];
  return whole ? editorNotices(files, whole) : [];
}
