/** The sign-in, and from there back to where somebody was going. */
export const signInLink = (home: string, back: string) => `${home}/aanmelden?terug=${encodeURIComponent(back)}`;
