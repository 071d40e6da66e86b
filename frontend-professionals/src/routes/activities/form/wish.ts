import type { Choices } from '../../../data/whole';
import { audiences, type ActivityForm } from './model';

/** The words of the address of a new activity of which something is filled in already. */
const names = { day: 'dag', start: 'van', category: 'rubriek', audience: 'voor', language: 'taal', place: 'plek' } as const;

/** What an address asks to begin with; what is not understood is left for somebody to fill in. */
export function wishOf(query: URLSearchParams, choices: Choices): Partial<ActivityForm> {
  const [day, start] = [query.get(names.day) ?? '', query.get(names.start) ?? ''];
  const [category, audience] = [query.get(names.category), query.get(names.audience)];
  const [language, place] = [query.get(names.language), query.get(names.place)];
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? { start } : {}),
    ...(category !== null && choices.categories.some(one => one.slug === category) ? { categories: [category] } : {}),
    ...(audience !== null && audiences.includes(audience) ? { audience: [audience] } : {}),
    ...(language !== null && /^[a-z]{2,3}$/.test(language) ? { languages: [...new Set(['nl', language])] } : {}),
    ...(place !== null && choices.places.some(one => one.id === place) ? { place } : {}),
  };
}
