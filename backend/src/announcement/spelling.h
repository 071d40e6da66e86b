/* Days and months with a typing error in them.  Only for announcement/. */
#ifndef ANNOUNCEMENT_SPELLING_H
#define ANNOUNCEMENT_SPELLING_H

/* The day of the week or the month that a word of lower case letters is, but for one letter too
 * many, too few, another one, or two that changed places; NULL where it is none, or right. */
const char *spelling_mend(const char *word);

#endif
