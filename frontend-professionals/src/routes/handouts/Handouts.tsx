import { useState } from 'preact/hooks';
import type { Handout } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { put, toGive, type Given } from '../../data/toGive';
import { Work } from '../../show/Work';
import { focusBeforeGone } from '../../show/focus';
import { GiveForm } from './GiveForm';
import { HandoutSlip } from './HandoutSlip';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './handouts.css';

/** What lies ready to be given to a resident: on paper, by mail or by text message. */
export function Handouts(props: ScreenProps) {
  const { slug } = props.neighbourhood;
  const ready = toGive(slug);
  return (
    <Work title={t('give-title')} under={t('give-under')}>
      {ready.length === 0 ? <Nothing home={`/werk/${slug}`} /> : <Ready {...props} ready={ready} />}
    </Work>
  );
}

function Nothing({ home }: { home: string }) {
  return (
    <Empty icon="bag" title={t('give-none')}>
      <p>{t('give-none-text')}</p>
      <p class="row">
        <a class="button button--plain" href={`${home}/activiteiten`}>
          {t('module-activities')}
        </a>
        <a class="button button--plain" href={`${home}/diensten`}>
          {t('rail-services')}
        </a>
      </p>
    </Empty>
  );
}

function Ready({ api, neighbourhood, ready }: ScreenProps & { ready: readonly Given[] }) {
  const { slug } = neighbourhood;
  const [language, setLanguage] = useState<'nl' | 'en'>('nl');
  const [words, setWords] = useState('');
  const wanted = ready.map(one => one.reference);
  const answer = useAnswer<Handout>(`${slug} handout ${language} ${wanted.join()}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/handouts/_preview', { query: { item: wanted, language }, signal }),
  );
  const slip = answer.state === 'ready' ? answer.value : null;
  const seen = slip?.items.map(item => `${item.kind}:${item.id}`);
  const gone = seen ? ready.filter(one => !seen.includes(one.reference)) : [];
  return (
    <div class="giving">
      <div class="stack gap-5 unprinted">
        <Laid ready={ready} gone={gone} onRemove={one => put(slug, ready.filter(other => other !== one))} />
        <GiveForm
          api={api}
          items={seen ?? []}
          textMessages={slip?.textMessages ?? false}
          language={language}
          onLanguage={setLanguage}
          onWords={setWords}
          onAgain={() => put(slug, [])}
        />
      </div>
      <div class="stack gap-3">
        {answer.state === 'waiting' ? <Waiting /> : null}
        {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
        {answer.state === 'ready' && answer.old ? <OldNotice {...answer.old} /> : null}
        {slip ? <HandoutSlip neighbourhood={neighbourhood.name} slip={slip} words={words} language={language} /> : null}
      </div>
    </div>
  );
}

function Laid({ ready, gone, onRemove }: { ready: readonly Given[]; gone: readonly Given[]; onRemove: (one: Given) => void }) {
  return (
    <ul class="panel panel--flush" aria-label={t('give-laid-list')}>
      {ready.map(one => (
        <li class="laid" key={one.reference}>
          <span>
            <b>{one.title}</b>
            {gone.includes(one) ? <span class="label label--off">{t('give-gone')}</span> : null}
          </span>
          <button class="tool" type="button" onClick={event => {
              focusBeforeGone(event.currentTarget.closest('li'));
              onRemove(one);
            }}>
            <Icon name="cross" />
            <span class="unseen">{t('give-remove', { title: one.title })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
