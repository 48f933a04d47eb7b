import {
  countChoices,
  type Facets,
  type Filter,
  type FilterName,
  filterNames,
} from './filter-entries.ts';

/** The form's choices as one value. A page that is itself of one report, person or kind has no choice of it. */
export class FilterForm {
  private readonly selects: ReadonlyMap<FilterName, HTMLSelectElement>;

  constructor(root: HTMLElement) {
    this.selects = new Map(
      filterNames.flatMap((name) => {
        const select = root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        return select ? [[name, select] as const] : [];
      }),
    );
  }

  get filter(): Filter {
    return Object.fromEntries(
      [...this.selects].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]])),
    );
  }

  /** The choices that are on, as the form words them. */
  get chosen(): Filter {
    return Object.fromEntries(
      [...this.selects].flatMap(
        ([
          name,
          {
            value,
            selectedOptions: [option],
          },
        ]) => (value === '' ? [] : [[name, option?.dataset['name'] ?? '']]),
      ),
    );
  }

  /** Arrow function: handed on by itself. */
  readonly offers = (name: FilterName, value: string): boolean =>
    [...(this.selects.get(name)?.options ?? [])].some((option) => option.value === value);

  /** Shows a filter, and beside each choice how many entries it would leave. */
  show(filter: Filter, entries: readonly Facets[]): void {
    for (const [name, select] of this.selects) {
      select.value = filter[name] ?? '';
      const counts = countChoices(entries, filter, name);
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${option.dataset['name']} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  focus(): void {
    this.selects.values().next().value?.focus();
  }
}
