import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { PictureReference } from 'shared-ui/api/types';
import { Field } from 'shared-ui/form/Field';
import { TextField } from 'shared-ui/form/TextField';
import { hasText, t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Picture } from 'shared-ui/show/Picture';

import { Trouble } from '../show/Trouble';

interface PictureFieldProps {
  api: Api;
  picture: PictureReference | null;
  /** The description is missing: said beside its field. */
  altFault?: string | undefined;
  onChange: (picture: PictureReference | null) => void;
}

const kinds = 'image/jpeg,image/png,image/webp';
const LARGEST = 15 * 1024 * 1024;

/** A photo, and what is to be seen in it. The photo is kept at once; its description is kept when the form is saved. */
export function PictureField({ api, picture, altFault, onChange }: PictureFieldProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [fault, setFault] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    setProblem(null);
    setFault(refusal(file));
    if (refusal(file)) return;
    setBusy(true);
    const result = await api.upload('/neighbourhoods/{neighbourhood}/pictures', file);
    setBusy(false);
    if (result.ok) {
      announce(t('picture-kept'));
      onChange(result.value);
      return;
    }
    const known = pictureFault(result.problem);
    setFault(known);
    setProblem(known ? null : result.problem);
  }

  return (
    <div class="stack gap-3">
      <Trouble problem={problem} />
      <Field name="picture" label={t('picture-label')} hint={t('picture-hint')} fault={fault}>
        {described => (
          <input
            {...described}
            ref={input}
            class="input"
            type="file"
            accept={kinds}
            aria-busy={busy}
            onChange={event => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {busy ? <p role="status">{t('picture-busy')}</p> : null}
      {picture ? (
        <div class="picked">
          <Picture picture={picture} sizes="10rem" class="picked__picture" />
          <div class="stack gap-3">
            <TextField
              key={picture.id}
              name="picture-alt"
              label={t('picture-alt')}
              hint={t('picture-alt-hint')}
              fault={altFault}
              value={picture.alt ?? ''}
              maxLength={300}
              onInput={alt => onChange({ ...picture, alt })}
            />
            <p>
              <button
                class="button button--plain button--small"
                type="button"
                onClick={() => {
                  if (input.current) input.current.value = '';
                  onChange(null);
                }}
              >
                {t('picture-remove')}
              </button>
            </p>
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** What can be seen without asking the server. */
function refusal(file: File): string | undefined {
  if (!kinds.split(',').includes(file.type)) return t('picture-fault-unsupported');
  return file.size > LARGEST ? t('picture-fault-too_long') : undefined;
}

/** Broken, too large or not what it says it is: the server says which. */
function pictureFault(problem: Problem): string | undefined {
  if (problem.status === 413) return t('picture-fault-too_long');
  if (problem.status === 415) return t('picture-fault-unsupported');
  if (problem.status !== 400) return undefined;
  const code = problem.errors?.[0]?.code ?? 'invalid';
  return t(hasText(`picture-fault-${code}`) ? `picture-fault-${code}` : 'picture-fault-invalid');
}
