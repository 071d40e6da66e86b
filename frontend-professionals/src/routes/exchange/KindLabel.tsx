import type { ExchangeCard } from 'shared-ui/api/contract.gen';
import { Icon } from 'shared-ui/show/Icon';

import { kindText, sides } from '../../form/exchange/words';

import 'shared-ui/tokens/notes.css';

/** The word, the hand and the colour of an ask or an offer; a quiet ask has a closed eye. */
export function KindLabel({ item }: { item: Pick<ExchangeCard, 'kind' | 'visibility' | 'form'> }) {
  return (
    <span class={`kind kind--${item.kind}`}>
      <Icon name={item.visibility === 'quiet' ? 'quiet' : sides[item.kind].icon} />
      {kindText(item)}
    </span>
  );
}
