import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

/** A kind reminder in a list: photos that nobody has described yet, and the way to do it. */
export function Undescribed({ count, href }: { count: number; href: string }) {
  if (count === 0) return null;
  return (
    <a class="label label--line" href={`${href}#pictures`}>
      <Icon name="help" />
      {t('undescribed', { count })}
    </a>
  );
}
