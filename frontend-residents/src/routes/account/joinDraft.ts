/** What was typed on becoming a member: it stands there again when the letter is opened on the same device. */
export const joinDraft = (slug: string) => `join ${slug}`;
