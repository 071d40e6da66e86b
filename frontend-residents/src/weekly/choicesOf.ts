/** What was ticked of the weekly mail. */
export function choicesOf(data: FormData) {
  const of = (name: string) => data.getAll(name).map(String);
  return { categories: of('categories'), areas: of('areas'), streets: of('streets') };
}
