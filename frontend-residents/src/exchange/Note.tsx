import type { ComponentChildren } from 'preact';
import type { ExchangeCard, Life } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Icon } from 'shared-ui/show/Icon';
import { CardPicture } from 'shared-ui/show/Picture';
import { DoubtLabel } from 'shared-ui/show/Slot';

import { sides } from './sides';
import { kindText, whenText, whereText } from './words';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/notes.css';

type Shown = Pick<ExchangeCard, 'kind' | 'title' | 'text' | 'when' | 'times' | 'area' | 'street' | 'visibility' | 'form' | 'firstName' | 'organisation' | 'new' | 'picture'>;

interface NoteProps {
  item: Shown;
  level: 2 | 3;
  /** Where its title leads; a preview leads nowhere. */
  href?: string;
  /** Whether it is right; what was not placed yet has nothing to say about that. */
  life?: Life;
  /** The whole text instead of its first lines. */
  whole?: boolean;
  /** What else stands on it. */
  children?: ComponentChildren;
}

/** An ask or an offer as something you can hold: word, hand, colour, and a gap or a bump that fits it. */
export function Note({ item, level, href, life, whole, children }: NoteProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const classes = ['note', `note--${item.kind}`, item.visibility === 'quiet' ? 'note--quiet' : '', whole ? 'note--whole' : ''];
  return (
    <article class={classes.filter(Boolean).join(' ')}>
      <KindLabel item={item} />
      {item.picture ? <CardPicture picture={item.picture} sizes="(min-width: 44rem) 20rem, 80vw" class="note__picture" lazy /> : null}
      <Title class="note__title">{href ? <a href={href}>{item.title}</a> : item.title}</Title>
      {item.text ? <p class="note__text">{item.text}</p> : null}
      <NoteFacts item={item} who={life === undefined || item.new || item.organisation !== null} />
      {life ? <NoteLife life={life} /> : null}
      {children}
    </article>
  );
}

export function KindLabel({ item, who }: { item: Pick<Shown, 'kind' | 'visibility' | 'form'>; who?: string | null }) {
  const kind = kindText(item);
  const formed = item.form !== null && item.form !== 'help';
  return (
    <p class={`kind kind--${item.kind}`}>
      <Icon name={item.visibility === 'quiet' ? 'quiet' : sides[item.kind].icon} />
      {who ? t(formed ? 'kind-of-form' : 'kind-of', { kind, who }) : kind}
    </p>
  );
}

/** Whoever has confirmed it stands under it already: the name is said here where that is not enough. */
function NoteFacts({ item, who: named }: { item: Shown; who: boolean }) {
  const when = whenText(item);
  const where = whereText(item);
  const who = named ? (item.organisation?.name ?? item.firstName) : null;
  if (when === '' && where === '' && !who) return null;
  return (
    <p class="facts">
      {when === '' ? null : (
        <span>
          <Icon name="clock" />
          <span>{when}</span>
        </span>
      )}
      {where === '' ? null : (
        <span>
          <Icon name="pin" />
          <span>{where}</span>
        </span>
      )}
      {who ? (
        <span>
          <Icon name="person" />
          <span>{item.new ? t('note-new', { who }) : who}</span>
        </span>
      ) : null}
    </p>
  );
}

function NoteLife({ life }: { life: Life }) {
  return (
    <p class="row">
      {lightOf(life) === 'doubtful' ? <DoubtLabel /> : null} <Fresh life={life} />
    </p>
  );
}
