/** A form that opens takes the focus into its field, so that what is typed next stands in it. */
export const focusField = (form: Element | null) => form?.querySelector<HTMLElement>('textarea, input')?.focus();

/** The line after this one gets the focus, or the one before it, so that who works by keyboard goes on where they were. */
export function focusNext(line: Element | null): void {
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  next?.querySelector<HTMLElement>('[data-cell]')?.focus();
}

/** Before a line of a list goes: another one gets the focus, or the heading where none is left. */
export function focusBeforeGone(line: Element | null): void {
  const other = line?.nextElementSibling ?? line?.previousElementSibling;
  (other?.querySelector<HTMLElement>('input, button, a') ?? document.querySelector('h1'))?.focus();
}
