import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { Markdown } from './markdown';

interface MarkdownFieldProps {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  onInput: (value: string) => void;
}

/** A longer text with a few marks: how to make them, and how it will look. */
export function MarkdownField(props: MarkdownFieldProps) {
  return (
    <div class="stack gap-2">
      <TextField name={props.name} label={props.label} hint={props.hint} fault={props.fault} value={props.value} rows={7} maxLength={10_000} onInput={props.onInput} />
      <details>
        <summary>{t('markdown-help')}</summary>
        <dl class="marks mt-2">
          {(['bold', 'slanted', 'list', 'heading', 'link'] as const).map(mark => (
            <div key={mark}>
              <dt>
                <code>{t(`markdown-${mark}`)}</code>
              </dt>
              <dd>{t(`markdown-${mark}-is`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {props.value.trim() === '' ? null : (
        <details>
          <summary>{t('markdown-preview')}</summary>
          <div class="prose mt-2 pad-3 inset">
            <Markdown text={props.value} />
          </div>
        </details>
      )}
    </div>
  );
}
