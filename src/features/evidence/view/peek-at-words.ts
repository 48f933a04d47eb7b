/** A pointer that passes by asks for nothing, and one on its way to the words is still at them. */
const REST_MILLISECONDS = 200;

/** Shows the words of a place while a pointer or the focus is at it. Without it a press shows them. */
function peekAt(place: HTMLElement): void {
  const button = place.querySelector<HTMLButtonElement>(':scope > button');
  const words = button?.popoverTargetElement;
  if (!button || !(words instanceof HTMLElement)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;

  const afterRest = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, REST_MILLISECONDS);
  };
  const show = () => {
    if (!words.matches(':popover-open')) words.showPopover({ source: button });
  };
  const leave = () => {
    if (!isKept && !place.matches(':focus-within')) words.hidePopover();
  };

  place.addEventListener('pointerenter', () => afterRest(show));
  place.addEventListener('pointerleave', () => afterRest(leave));
  button.addEventListener('focus', () => button.matches(':focus-visible') && show());
  // A press on the words takes the focus nowhere, or to what they lie in: they stay, to be selected.
  place.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (next instanceof Node && !place.contains(next) && !next.contains(place)) words.hidePopover();
  });
  button.addEventListener('click', () => {
    isKept = true;
  });
  words.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') isKept = false;
  });
}

for (const place of document.querySelectorAll<HTMLElement>('.cited')) peekAt(place);
