import { Icon } from 'shared-ui/show/Icon';

import { typed } from '../form/typed';

import 'shared-ui/tokens/search.css';

interface SearchWordsProps {
  /** What is searched, as the name of the field. */
  label: string;
  /** What the button does. */
  action: string;
  q?: string;
  /** As many characters as the server takes. */
  most?: number;
  onSearch: (q: string) => void;
}

/** Words that narrow a list. */
export function SearchWords({ label, action, q = '', most = 200, onSearch }: SearchWordsProps) {
  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    onSearch(typed(new FormData(event.currentTarget as HTMLFormElement), 'q'));
  }
  return (
    <form class="narrow" role="search" aria-label={label} onSubmit={onSubmit}>
      <label class="unseen" for="q">
        {label}
      </label>
      <div class="search">
        <input id="q" name="q" type="search" maxLength={most} defaultValue={q} placeholder={label} autocomplete="off" />
        <button type="submit">
          <Icon name="search" />
          <span class="unseen">{action}</span>
        </button>
      </div>
    </form>
  );
}
