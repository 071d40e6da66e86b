const brands = import.meta.glob('../tokens/brands/*.css');

/** A neighbourhood's own colours and shapes: one file of the brand layer. Without one it wears those of tokens.css. */
export async function wear(brand: string | null) {
  const load = brand === null ? undefined : brands[`../tokens/brands/${brand}.css`];
  if (load) await load();
  if (load && brand) document.documentElement.dataset['brand'] = brand;
  else delete document.documentElement.dataset['brand'];
}
