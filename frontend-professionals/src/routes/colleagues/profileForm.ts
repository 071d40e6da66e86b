import type { Colleague, ColleagueDraft } from 'shared-ui/api/contract.gen';

import { exceptionsOf, hoursOf, typedExceptions, typedHours, type TypedException, type TypedHours } from '../../form/hours';
import { linesOf, orNothing } from '../../form/texts';

/** A profile as it stands in the form: every text is there, and streets are lines. */
export interface ProfileForm {
  name: string;
  organisation: string;
  jobTitle: string;
  themes: string[];
  expertise: string;
  areas: string[];
  streets: string;
  days: string[];
  languages: string[];
  telephone: string;
  email: string;
  absentUntil: string;
  replacedBy: string;
  shownToResidents: boolean;
  walkInFor: string;
  /** In words, of before there were hours; these replace it. */
  walkInTimes: string;
  walkInPlace: string;
  walkInHours: TypedHours[];
  walkInExceptions: TypedException[];
}

export const labels = {
  name: 'col-name', organisation: 'col-organisation', jobTitle: 'col-job', themes: 'col-themes', expertise: 'col-expertise', areas: 'col-areas',
  streets: 'col-streets', days: 'col-days', languages: 'col-languages', telephone: 'col-telephone', email: 'col-email', absentUntil: 'col-absent-until',
  replacedBy: 'col-replaced-by', shownToResidents: 'col-shown', walkInFor: 'col-walk-in-for', walkInTimes: 'col-hours',
  walkInPlace: 'col-walk-in-place', walkInHours: 'col-hours', walkInExceptions: 'col-exceptions',
} as const;

export const emptyProfile = (name: string, organisation: string): ProfileForm => ({
  name, organisation, jobTitle: '', themes: [], expertise: '', areas: [], streets: '', days: [], languages: ['nl'], telephone: '', email: '',
  absentUntil: '', replacedBy: '', shownToResidents: false, walkInFor: '', walkInTimes: '', walkInPlace: '',
  walkInHours: [], walkInExceptions: [],
});

export const formOf = (it: Colleague): ProfileForm => ({
  name: it.name, organisation: it.organisation?.id ?? '', jobTitle: it.jobTitle ?? '', themes: it.themes, expertise: it.expertise ?? '',
  areas: it.areas, streets: it.streets.join('\n'), days: it.days, languages: it.languages, telephone: it.telephone ?? '', email: it.email ?? '',
  absentUntil: it.absentUntil ?? '', replacedBy: it.replacedBy?.id ?? '',
  shownToResidents: it.shownToResidents, walkInFor: it.walkInFor ?? '', walkInTimes: it.walkInTimes ?? '', walkInPlace: it.walkInPlace ?? '',
  walkInHours: typedHours(it.walkInHours), walkInExceptions: typedExceptions(it.walkInExceptions),
});

export const bodyOf = (form: ProfileForm): ColleagueDraft => ({
  name: form.name.trim(), organisation: form.organisation, jobTitle: orNothing(form.jobTitle), themes: form.themes, expertise: orNothing(form.expertise),
  areas: form.areas, streets: linesOf(form.streets), days: form.days as ColleagueDraft['days'] & object, languages: form.languages, telephone: orNothing(form.telephone),
  email: orNothing(form.email), absentUntil: orNothing(form.absentUntil), replacedBy: orNothing(form.replacedBy),
  shownToResidents: form.shownToResidents, walkInFor: orNothing(form.walkInFor), walkInPlace: orNothing(form.walkInPlace),
  walkInTimes: form.walkInHours.length > 0 ? null : orNothing(form.walkInTimes), walkInHours: hoursOf(form.walkInHours), walkInExceptions: exceptionsOf(form.walkInExceptions),
});
