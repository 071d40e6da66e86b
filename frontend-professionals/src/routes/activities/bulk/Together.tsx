import type { Api } from 'shared-ui/api/api';
import type { Listing, Neighbourhood } from 'shared-ui/api/types';

import type { Choices } from '../../../data/whole';
import type { Chosen } from '../useChosen';
import { Bar } from './Bar';
import { Doing, Outcome } from './Doing';
import { useBulk } from './useBulk';

interface TogetherProps {
  api: Api;
  chosen: Chosen;
  lines: readonly Listing[];
  neighbourhood: Neighbourhood;
  choices: Choices;
  organisations: readonly { id: string; name: string }[];
  onChanged: () => void;
  onAgain: (ids: readonly string[]) => void;
}

/** What is done to everything that was ticked: the bar, the question under it, and how it went. */
export function Together({ api, chosen, lines, onChanged, onAgain, ...props }: TogetherProps) {
  const bulk = useBulk(api, onChanged);
  const seen = new Set(lines.map(line => line.activity.id));
  const count = chosen.chosen.size;
  const titleOf = (id: string) => lines.find(line => line.activity.id === id)?.activity.title ?? id;
  return (
    <>
      <Bar
        count={count}
        seen={seen.size}
        busy={chosen.busy}
        result={chosen.result}
        doing={bulk.doing}
        onConfirm={() => void chosen.confirm()}
        onDo={what => bulk.begin(bulk.doing === what ? null : what)}
        onAgain={() => onAgain([...chosen.chosen])}
        onAll={() => chosen.choose([...seen], true)}
        onNone={chosen.none}
      />
      {bulk.doing !== null && count > 0 ? (
        <Doing
          {...props}
          key={bulk.doing}
          bulk={bulk}
          what={bulk.doing}
          chosen={[...chosen.chosen]}
          titleOf={titleOf}
          onWithout={ids => chosen.choose(ids, false)}
          onDone={chosen.none}
        />
      ) : null}
      <Outcome bulk={bulk} />
    </>
  );
}
