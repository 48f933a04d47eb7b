/** Says beside each choice of a filter how many hits it would leave; one that leaves none is not offered. */
export function showCounts(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>> | undefined,
): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts?.[option.value] ?? 0;
    option.dataset['name'] ??= option.textContent ?? '';
    const { name } = option.dataset;
    const words = counts ? `${name} (${count})` : name;
    const isBarred = counts !== undefined && count === 0 && !option.selected;
    // Each change has its cost, and from one key to the next few do change.
    if (option.textContent !== words) option.textContent = words ?? '';
    if (option.disabled !== isBarred) option.disabled = isBarred;
    if (option.hidden !== isBarred) option.hidden = isBarred;
  }
  const isOffered = [...select.options].some((option) => option.value !== '' && !option.hidden);
  select.closest('label')?.toggleAttribute('data-empty', !isOffered);
}
