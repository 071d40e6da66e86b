import type { QuestionLook } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

/** What was asked or is known already, while somebody types. What is typed is kept when they go and look. */
export function Similar({ items }: { items: QuestionLook['similar'] }) {
  return (
    <section class="stack gap-2" aria-labelledby="similar" aria-live="polite">
      {items.length > 0 ? (
        <>
          <h2 id="similar" class="size-m">
            {t('qst-similar')}
          </h2>
          <ul class="stack gap-2">
            {items.map(({ kind, card }) => (
              <li class="row tight oneline" key={card.id}>
                <Icon name={kind === 'knowledge' ? 'book' : 'talk'} />
                <span>
                  <a href={card.address}>{card.title}</a>{' '}
                  <span class="small soft">{kind === 'knowledge' ? t('qst-similar-knowledge') : t('qst-answers', { count: card.answers })}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
