import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Source } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Actions } from './Actions';
import { Spark } from './Spark';
import { momentText, nameOf, rhythmText, shortAddress, signs } from './words';

interface SourceRowProps {
  api: Api;
  home: string;
  source: Source;
  /** Something happened that may move it to another place in the list. */
  again: () => void;
}

/** One address: how it is doing, when it was read, how that went so far, and what can be done. */
export function SourceRow({ api, home, source: given, again }: SourceRowProps) {
  const [looked, setLooked] = useState<Source | null>(null);
  const source = looked !== null && looked.lookedAt >= given.lookedAt ? looked : given;
  const { icon, look } = signs[source.health];
  return (
    <li class="source" id={source.id}>
      <div class="source__what">
        <span class={look}>
          <Icon name={icon} />
          {t(`source-health-${source.health}`)}
        </span>
        <h3 class="size-m">{nameOf(source)}</h3>
        <p class="small soft source__address">
          <a href={source.address.replace(/^webcal:/i, 'https:')} rel="noreferrer">
            {shortAddress(source.address)}
          </a>
        </p>
      </div>
      <dl class="source__when small">
        <When label="source-changed" value={momentText(source.changedAt)} />
        <When label="source-looked" value={momentText(source.lookedAt)} />
        <When label="source-next" value={source.nextLook === null ? t('source-paused') : momentText(source.nextLook, true)} />
        <When label="source-rhythm" value={rhythmText(source.rhythm)} />
        <When label="source-activities" value={String(source.activities)} />
      </dl>
      <Spark history={source.history} activities={source.activities} />
      {source.reason === null ? null : (
        <div class={source.health === 'attention' ? 'notice source__alarm' : 'notice notice--fault source__alarm'}>
          <Icon name={icon} />
          <p>
            {source.alarm === null ? null : <b>{t(`source-alarm-${source.alarm}`)} </b>}
            {source.reason}
          </p>
        </div>
      )}
      <Actions api={api} home={home} source={source} onLooked={setLooked} again={again} />
    </li>
  );
}

function When({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}
