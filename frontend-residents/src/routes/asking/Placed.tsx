import type { Api } from 'shared-ui/api/api';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { Icon } from 'shared-ui/show/Icon';
import { Waiting } from 'shared-ui/show/states';

import { DangerNumbers } from '../../exchange/DangerNumbers';
import { sides, type Kind } from '../../exchange/sides';

interface PlacedProps {
  api: Api;
  kind: Kind;
  id: string;
  home: string;
  /** Who has no account may not read it back. */
  visitor: boolean;
}

/** It has arrived: what happens now. */
export function Placed(props: PlacedProps) {
  return (
    <Page title={t(`placed-${props.kind}`)} class="page stack gap-5">
      {props.visitor ? <OfVisitor /> : <OfMember {...props} />}
      <p>
        <a href={`${props.home}/vraag-en-aanbod`}>{t('placed-list')}</a>
      </p>
    </Page>
  );
}

/** What was heard in it cannot be read back either: so whoever cannot wait finds the numbers here. */
function OfVisitor() {
  return (
    <>
      <Steps texts={['placed-visitor-1', 'placed-visitor-2']} />
      <section class="stack gap-2" aria-labelledby="danger">
        <h2 class="size-l" id="danger">
          {t('danger-title')}
        </h2>
        <DangerNumbers />
      </section>
    </>
  );
}

function OfMember({ api, kind, id, home }: PlacedProps) {
  const { list } = sides[kind];
  const answer = useAnswer(`${kind} ${id}`, signal => api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}`, { params: { id }, signal }));
  if (answer.state === 'waiting') return <Waiting lines={2} />;
  const item = answer.state === 'ready' ? answer.value : null;
  const waits = item?.state === 'waiting';
  return (
    <>
      {item?.danger ? (
        <div class="notice notice--fault">
          <Icon name="phone" />
          <div class="stack gap-3">
            <p>
              <b>{t('placed-danger')}</b>
            </p>
            <DangerNumbers danger={item.danger} />
          </div>
        </div>
      ) : (
        <Steps texts={[...(waits ? ['placed-waits'] : [`placed-open-${kind}`]), ...(item?.visibility === 'quiet' ? ['placed-quiet'] : []), 'placed-answer', 'placed-where']} />
      )}
      <p class="row">
        <a class="button button--call" href={item?.address ?? `${home}/${sides[kind].path}/${id}`}>
          {t(`placed-see-${kind}`)}
        </a>
        <a class="button button--plain" href={`${home}/mijn`}>
          {t('placed-mine')}
        </a>
      </p>
    </>
  );
}

function Steps({ texts }: { texts: readonly string[] }) {
  return (
    <section class="notice notice--calm" aria-labelledby="now">
      <Icon name="check" />
      <div class="stack gap-2">
        <h2 class="size-l" id="now">
          {t('placed-now')}
        </h2>
        {texts.map(text => (
          <p key={text}>{t(text)}</p>
        ))}
      </div>
    </section>
  );
}
