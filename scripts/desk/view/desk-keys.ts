/** Moves through the drafts and works on them by keys; all of it can be done by the forms as well. */
const articles = [...document.querySelectorAll('article')];

const current = () => document.activeElement?.closest('article') ?? undefined;

function go(step: 1 | -1): void {
  const at = current();
  const to = at ? articles[articles.indexOf(at) + step] : articles[0];
  to?.focus();
  to?.scrollIntoView({ block: 'nearest' });
}

const press = (article: HTMLElement, act: string) =>
  article.querySelector<HTMLButtonElement>(`button[value="${act}"]`)?.click();

function work(article: HTMLElement, key: string): boolean {
  if (key === 'a') press(article, 'accept');
  else if (key === 'd') press(article, 'dismiss');
  else if (key === 't') article.querySelector<HTMLInputElement>('input[name="title"]')?.select();
  else return false;
  return true;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const article = current();
  if (event.target instanceof HTMLInputElement) {
    if (event.key === 'Escape') article?.focus();
    return;
  }
  const { key } = event;
  if (key === 'j' || key === 'k') go(key === 'j' ? 1 : -1);
  // The keys work on the draft that has the focus, and on nothing otherwise.
  else if (!article || !work(article, key)) return;
  event.preventDefault();
});

const asked = document.getElementById(location.hash.slice(1));
(asked instanceof HTMLElement && asked.matches('article') ? asked : articles[0])?.focus();

export {};
