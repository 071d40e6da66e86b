/** The nouns of the contract under the names the screens use. */
import type { Activity, Found, Programme } from './contract.gen';

export type {
  AccountKey,
  Activity,
  ActivityCard,
  ActivityDraft,
  AskDraft,
  Category,
  Contact,
  Conversation,
  ConversationMove,
  CorrectionCode,
  ExchangeCard,
  ExchangeItem,
  Look,
  Matches,
  ExchangeMove,
  ExchangePlaced,
  LiveTicket,
  Message,
  Module,
  Neighbourhood,
  NeighbourhoodCard,
  Notifications,
  OccurrenceStatus,
  OfferDraft,
  Organisation,
  OrganisationCard,
  OwnThanks,
  Person,
  Place,
  PlaceCard,
  Project,
  ProjectCard,
  PushSubscriptions,
  Service,
  ServiceCard,
  Session as SessionReply,
  Thanks,
} from './contract.gen';
export type { Picture as PictureReference, PictureUse } from './contract.gen';

/** One line of the programme: an occurrence, or one day of an occurrence that lasts longer than a day. */
export type Listing = Programme['items'][number];
/** One of the coming dates of an activity. */
export type NextDate = Activity['next'][number];
/** What was found; for who works here also what colleagues asked and know. */
export type FoundItem = Found['items'][number];
/** One thing that was found, of any kind that the neighbourhood sees. */
export type Hit = Exclude<FoundItem, { kind: 'question' | 'knowledge_item' }>;
/** One that is kept here: about what others keep elsewhere nothing can be put right here. */
export type OwnHit = Exclude<Hit, { kind: 'elsewhere' }>;
/** What every item tells about its life. Moments, never words: "fresh" is for whoever looks at the clock. */
export type Life = Pick<Activity, 'confirmedAt' | 'confirmedBy' | 'dueAt' | 'doubtfulAt' | 'demonstration'>;
export type ActivityPlace = NonNullable<Activity['place']>;
