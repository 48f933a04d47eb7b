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

/** The draft that is marked to be joined into another one. */
let marked: HTMLElement | undefined;

function mark(article: HTMLElement): void {
  marked?.removeAttribute('aria-description');
  marked = marked === article ? undefined : article;
  marked?.setAttribute('aria-description', 'Marked to be joined into another one');
}

/** Joins the marked draft into this one; where none is marked, the field is there to say which. */
function join(article: HTMLElement): void {
  const other = article.querySelector<HTMLInputElement>('input[name="other"]');
  const key = marked?.querySelector<HTMLInputElement>('input[name="key"]')?.value;
  if (other && key !== undefined) {
    other.value = key;
    press(article, 'join');
  } else other?.focus();
}

function markPart(article: HTMLElement, at: number): void {
  const box = article.querySelectorAll<HTMLInputElement>('input[name="part"]')[at];
  if (box) box.checked = !box.checked;
}

function work(article: HTMLElement, key: string): boolean {
  if (key === 'a') press(article, 'accept');
  else if (key === 'd') press(article, 'dismiss');
  else if (key === 't') article.querySelector<HTMLInputElement>('input[name="title"]')?.select();
  else if (key === 'm') mark(article);
  else if (key === 'i') join(article);
  else if (key === 's') press(article, 'split');
  else if (/^[1-9]$/.test(key)) markPart(article, Number(key) - 1);
  else return false;
  return true;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const article = current();
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') {
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
