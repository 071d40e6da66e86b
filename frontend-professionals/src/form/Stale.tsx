import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

/** A field in which the two versions differ: what stands there now, and what was typed here. */
export interface Difference {
  label: string;
  theirs: string;
  yours: string;
}

interface StaleProps {
  differences: readonly Difference[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/**
 * Somebody else was first. Both versions stand side by side; nothing of what was typed is lost until somebody chooses.
 * What only they changed stays theirs either way.
 */
export function Stale({ differences, onKeepMine, onTakeTheirs }: StaleProps) {
  return (
    <div class="notice" role="alert" tabIndex={-1} id="stale">
      <Icon name="people" />
      <div class="stack gap-3">
        <p>
          <b>{t('stale-title')}</b>
        </p>
        <p>{t(differences.length > 0 ? 'stale-text' : 'stale-elsewhere')}</p>
        {differences.length > 0 ? (
          <table class="table stale">
            <thead>
              <tr>
                <th scope="col">{t('stale-what')}</th>
                <th scope="col">{t('stale-theirs')}</th>
                <th scope="col">{t('stale-yours')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(one => (
                <tr key={one.label}>
                  <th scope="row">{one.label}</th>
                  <td>{one.theirs || '–'}</td>
                  <td>
                    <ins>{one.yours || '–'}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        <div class="row">
          <button class="button button--small" type="button" onClick={onKeepMine}>
            {t('stale-keep-mine')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={onTakeTheirs}>
            {t('stale-take-theirs')}
          </button>
        </div>
      </div>
    </div>
  );
}
