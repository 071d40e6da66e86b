const worn = new Set<string>();

/** A neighbourhood's own colours and shapes: values of the brand layer. What it does not say is as in tokens.css. */
export function wear(look: Record<string, string> | null) {
  const { style } = document.documentElement;
  for (const name of worn) style.removeProperty(name);
  worn.clear();
  for (const [property, value] of Object.entries(look ?? {})) {
    const name = `--brand-${property}`;
    style.setProperty(name, value);
    worn.add(name);
  }
}
