/** A tap anywhere on a marked word or a doubted passage opens its note, as its small sign does. */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !getSelection()?.isCollapsed) return;
  if (event.target.closest('a, button')) return;
  const signs = [event.target.closest('ins'), event.target.closest('mark')].map((marked) => {
    const inside = marked?.querySelector<HTMLElement>(':scope > button[popovertarget]');
    const after = marked?.nextElementSibling;
    return inside ?? (after?.matches('button[popovertarget]') ? after : undefined);
  });
  const shown = signs.find((sign) => sign?.checkVisibility());
  if (shown instanceof HTMLElement) shown.click();
});
