/** The nouns of the contract under the names the screens use. */

export type Wheelchair = 'yes' | 'partly' | 'no' | 'unknown';
export type SignUp = 'none' | 'optional' | 'required';
export type OccurrenceStatus = 'scheduled' | 'cancelled' | 'moved';
export type ConfirmedHow = 'owner' | 'connector' | 'professional' | 'feed' | 'visitor';
export type CorrectionCode = 'stopped' | 'other-time' | 'other-place' | 'other';

export interface Reference {
  id: string;
  name: string;
}

export interface PictureReference {
  id: string;
  alt: string;
  width: number;
  height: number;
}

/** What every kind of item tells about its life. Moments, never words: "fresh" is for whoever looks at the clock. */
export interface Life {
  confirmedAt: string | null;
  confirmedBy: string | null;
  dueAt: string | null;
  doubtfulAt: string | null;
  demonstration: boolean;
}

export interface WholeLife extends Life {
  confirmedHow: ConfirmedHow | null;
  changedAt: string;
  archivedAt: string | null;
  archivedReason: string | null;
}

export interface PlacePoint {
  id: string;
  name: string;
  streetAddress: string | null;
  latitude: number | null;
  longitude: number | null;
  approximate: boolean;
  wheelchair: Wheelchair;
}

export interface ActivityPlace extends PlacePoint {
  postalCode: string | null;
  locality: string | null;
  accessibleToilet: boolean | null;
  accessibilityNote: string | null;
}

export interface Contact {
  name: string | null;
  telephone: string | null;
  email: string | null;
}

interface ActivityCore extends Life {
  id: string;
  title: string;
  summary: string | null;
  organisation: Reference | null;
  location: string | null;
  categories: string[];
  audience: string[];
  languages: string[];
  free: boolean | null;
  price: string | null;
  priceNote: string | null;
  signUp: SignUp;
  picture: PictureReference | null;
  allDay: boolean;
  status: 'scheduled' | 'cancelled';
  address: string;
}

export interface ActivityCard extends ActivityCore {
  place: PlacePoint | null;
  repeats: boolean;
}

export interface NextDate {
  start: string;
  end: string | null;
  occurrence: string;
  status: OccurrenceStatus;
  note: string | null;
}

export interface Activity extends ActivityCore, WholeLife {
  text: string | null;
  html: string | null;
  place: ActivityPlace | null;
  signUpNote: string | null;
  contact: Contact | null;
  url: string | null;
  start: string;
  end: string | null;
  timeZone: string;
  rrule: string | null;
  rdates: string[];
  exdates: string[];
  skipsHolidays: boolean;
  statusNote: string | null;
  next: NextDate[];
  calendar: string | null;
  mayEdit?: boolean;
}

/** One line of the programme: an occurrence, or one day of an occurrence that lasts longer than a day. */
export interface Listing {
  start: string;
  end: string | null;
  occurrence: string;
  status: OccurrenceStatus;
  note: string | null;
  movedFrom: string | null;
  activity: ActivityCard;
}

export interface OrganisationCard extends Life {
  id: string;
  name: string;
  kind: string | null;
  streetAddress: string | null;
  locality: string | null;
  picture: PictureReference | null;
  address: string;
}

export interface Organisation extends OrganisationCard, WholeLife {
  text: string | null;
  html: string | null;
  postalCode: string | null;
  telephone: string | null;
  email: string | null;
  url: string | null;
  alsoKnownAs: string[];
  since: string | null;
  mayEdit?: boolean;
}

export interface PlaceCard extends PlacePoint, Life {
  locality: string | null;
  picture: PictureReference | null;
  address: string;
}

export interface Place extends PlaceCard, WholeLife {
  text: string | null;
  html: string | null;
  postalCode: string | null;
  accessibleToilet: boolean | null;
  accessibilityNote: string | null;
  alsoKnownAs: string[];
  organisation: Reference | null;
  mayEdit?: boolean;
}

export interface ProjectCard extends Life {
  id: string;
  title: string;
  summary: string | null;
  organisation: Reference | null;
  picture: PictureReference | null;
  address: string;
}

export interface Project extends ProjectCard, WholeLife {
  text: string | null;
  html: string | null;
  contact: Contact | null;
  activities: ActivityCard[];
  mayEdit?: boolean;
}

export interface ModuleSwitch {
  module: string;
  name: string;
  residents: boolean;
  professionals: boolean;
}

export interface Neighbourhood {
  slug: string;
  name: string;
  municipality: string;
  residents: number | null;
  latitude: number;
  longitude: number;
  languages: string[];
  brand: string | null;
  areas: { name: string; cbsCode: string; residents: number | null }[];
  holidays: { name: string; startDate: string; endDate: string }[];
  modules: ModuleSwitch[];
}

export interface Category {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  icon: string;
}

export type Hit =
  | { kind: 'activity'; start: string | null; card: ActivityCard }
  | { kind: 'organisation'; start: string | null; card: OrganisationCard }
  | { kind: 'place'; start: string | null; card: PlaceCard }
  | { kind: 'project'; start: string | null; card: ProjectCard };

export interface Person {
  id: string;
  name: string;
  email: string;
  language: string;
  roles: Record<string, string[]>;
  organisations: { id: string; name: string; neighbourhood: string }[];
}

export interface SessionReply {
  accessToken: string;
  expiresIn: number;
  person: Person;
}
