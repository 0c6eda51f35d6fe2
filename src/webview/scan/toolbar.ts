/** Keys that go from button to button in a toolbar, and how far. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * A toolbar is one stop of the Tab key; within it the arrows go on.
 *
 * Source: ARIA Authoring Practices Guide, Toolbar Pattern.
 */
export function asToolbar(toolbar: HTMLElement): void {
  const buttons = (): HTMLElement[] => [...toolbar.querySelectorAll('button')];
  const only = (chosen: HTMLElement | undefined): void => {
    for (const one of buttons()) one.tabIndex = one === chosen ? 0 : -1;
  };
  toolbar.addEventListener('focusin', ({ target }) => only(target as HTMLElement));
  toolbar.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next =
      event.key === 'Home'
        ? all[0]
        : event.key === 'End'
          ? all.at(-1)
          : all.at((at + (STEPS[event.key] ?? 0)) % all.length);
    if (!next || next === all[at]) return;
    event.preventDefault();
    next.focus();
  });
  only(buttons()[0]);
}
