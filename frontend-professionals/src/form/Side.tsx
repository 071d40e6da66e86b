import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import type { Form } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { wordFaults, type WordedFault } from 'shared-ui/form/faults';
import { Trouble } from '../show/Trouble';

interface SideProps {
  title: string;
  form: Form<string>;
  /** The prefix of its faults, and what its fields are called. */
  text: string;
  labels: Record<string, string>;
  onClose: () => void;
  children: (faultOf: (field: string) => string | undefined) => ComponentChildren;
}

/** A short form beside a list. Afterwards the focus is where it was, on what opened it. */
export function Side({ title, form, text, labels, onClose, children }: SideProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const faults: WordedFault[] = wordFaults(form.faults, text, labels);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      // Unless somebody went elsewhere meanwhile: it went with this form.
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, []);
  return (
    <aside class="panel stack gap-4" aria-labelledby="side">
      <div class="row row--apart oneline">
        <h2 id="side" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button class="tool corner" type="button" onClick={onClose}>
          <Icon name="cross" />
          <span class="unseen">{t('close')}</span>
        </button>
      </div>
      <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={form.problem} again={form.problem?.status === 412 ? onClose : undefined} />
        {children(field => faults.find(fault => fault.field === field)?.text)}
        <p>
          <button class="button button--call" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'form-saving' : 'form-save')}
          </button>
        </p>
      </form>
    </aside>
  );
}
