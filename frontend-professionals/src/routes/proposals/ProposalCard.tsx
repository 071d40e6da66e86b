import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Proposal } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { publishLink, titleOf } from '../../data/proposal';
import { Said } from '../../show/Said';
import { Trouble } from '../../show/Trouble';
import { Decline } from './Decline';

interface ProposalCardProps {
  api: Api;
  home: string;
  proposal: Proposal;
  /** Reads the list anew. */
  again: () => void;
}

const icons: Record<Proposal['kind'], IconName> = { activity: 'calendar', project: 'green', place: 'pin' };
const one = '/neighbourhoods/{neighbourhood}/proposals/{id}' as const;

/** One proposal: what was said, by whom, and what becomes of it. */
export function ProposalCard({ api, home, proposal, again }: ProposalCardProps) {
  const [declining, setDeclining] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const how = { params: { id: proposal.id }, version: `"${proposal.version}"` };

  async function send(sent: Promise<Result<unknown>>) {
    const result = await sent;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('prop-done', { title: titleOf(proposal) }));
    document.querySelector<HTMLElement>('h1')?.focus();
    again();
  }
  const decline = (reason: string) => send(api.post(`${one}/_decide`, { outcome: 'declined', reason }, how));
  const told = () => send(api.post(`${one}/_told`, undefined, how));
  return (
    <li class="panel stack gap-4">
      <div class="stack gap-2">
        <h2 class="row tight oneline size-l">
          <Icon name={icons[proposal.kind]} />
          <span>{titleOf(proposal)}</span>
        </h2>
        <p class="soft small">{t(`prop-kind-${proposal.kind}`, { date: dateWithYear(proposal.createdAt) })}</p>
      </div>
      <Said proposal={proposal} />
      <Contact proposal={proposal} />
      <Trouble problem={problem} again={again} />
      {proposal.outcome ? (
        <ToCall proposal={proposal} onTold={() => void told()} />
      ) : declining ? (
        <Decline onDecline={decline} onStop={() => setDeclining(false)} />
      ) : (
        <p class="row">
          <a class="button" href={publishLink(home, proposal)}>
            <Icon name="plus" />
            {t(`prop-publish-${proposal.kind}`)}
          </a>
          <button class="button button--plain" type="button" onClick={() => setDeclining(true)}>
            {t('prop-decline')}
          </button>
        </p>
      )}
    </li>
  );
}

function Contact({ proposal: { name, telephone, email } }: { proposal: Proposal }) {
  if (!telephone && !email)
    return (
      <p class="row tight oneline">
        <Icon name="person" />
        {t('prop-unreachable', { name: name ?? '' })}
      </p>
    );
  return (
    <p class="row tight oneline">
      <Icon name={telephone ? 'phone' : 'mail'} />
      <a href={telephone ? `tel:${telephone.replace(/[^+\d]/g, '')}` : `mailto:${email ?? ''}`}>
        <bdi>{telephone ?? email}</bdi>
      </a>
      {name ? <span>{name}</span> : null}
    </p>
  );
}

/** It was decided, and whoever proposed it has to be called. */
function ToCall({ proposal, onTold }: { proposal: Proposal; onTold: () => void }) {
  return (
    <div class="notice">
      <Icon name="phone" />
      <div class="stack gap-2">
        <p>
          <b>{t('prop-call')}</b>
        </p>
        <p>{proposal.outcome === 'published' ? <a href={proposal.address ?? ''}>{t('prop-call-published')}</a> : t('prop-call-declined', { reason: proposal.reason ?? '' })}</p>
        <p>
          <button class="button button--small" type="button" onClick={onTold}>
            <Icon name="check" />
            {t('prop-told')}
          </button>
        </p>
      </div>
    </div>
  );
}
