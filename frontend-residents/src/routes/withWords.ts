import { loadText, type TextFiles } from 'shared-ui/i18n/text';

/** A screen that comes with its own words: what few people open costs a first visit nothing. */
export async function withWords<Screen>(screen: Screen, ...texts: TextFiles[]): Promise<Screen> {
  await Promise.all(texts.map(loadText));
  return screen;
}
