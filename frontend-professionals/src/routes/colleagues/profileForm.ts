import type { Colleague, ColleagueDraft } from 'shared-ui/api/contract.gen';

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
}

export const labels = {
  name: 'col-name', organisation: 'col-organisation', jobTitle: 'col-job', themes: 'col-themes', expertise: 'col-expertise', areas: 'col-areas',
  streets: 'col-streets', days: 'col-days', languages: 'col-languages', telephone: 'col-telephone', email: 'col-email', absentUntil: 'col-absent-until',
  replacedBy: 'col-replaced-by',
} as const;

export const emptyProfile = (name: string, organisation: string): ProfileForm => ({
  name, organisation, jobTitle: '', themes: [], expertise: '', areas: [], streets: '', days: [], languages: ['nl'], telephone: '', email: '',
  absentUntil: '', replacedBy: '',
});

export const formOf = (it: Colleague): ProfileForm => ({
  name: it.name, organisation: it.organisation?.id ?? '', jobTitle: it.jobTitle ?? '', themes: it.themes, expertise: it.expertise ?? '',
  areas: it.areas, streets: it.streets.join('\n'), days: it.days, languages: it.languages, telephone: it.telephone ?? '', email: it.email ?? '',
  absentUntil: it.absentUntil ?? '', replacedBy: it.replacedBy?.id ?? '',
});

export const bodyOf = (form: ProfileForm): ColleagueDraft => ({
  name: form.name.trim(), organisation: form.organisation, jobTitle: orNothing(form.jobTitle), themes: form.themes, expertise: orNothing(form.expertise),
  areas: form.areas, streets: linesOf(form.streets), days: form.days as ColleagueDraft['days'] & object, languages: form.languages, telephone: orNothing(form.telephone),
  email: orNothing(form.email), absentUntil: orNothing(form.absentUntil), replacedBy: orNothing(form.replacedBy),
});
