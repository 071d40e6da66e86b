import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Synonym } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { WINDOW } from '../../data/whole';
import { linesOf } from '../../form/texts';
import { Administration } from './Administration';
import { Side } from '../../form/Side';

/** Words people use, and what the texts call it: "pc" finds computerhulp. */
export function Words({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const list = useSlices<Synonym>(`${slug} synonyms`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/synonyms', {
      query: { limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  const [open, setOpen] = useState<Synonym | 'new' | null>(null);
  const done = () => {
    setOpen(null);
    announce(t('word-saved'));
    if (list.state !== 'waiting') list.again();
  };
  return (
    <Administration slug={slug} part="/woorden" under={t('word-under')}>
      <div class={open ? 'cols cols--side' : 'cols'}>
        <div class="stack gap-4">
          <p>
            <button class="button" type="button" onClick={() => setOpen('new')}>
              <Icon name="plus" />
              {t('word-new')}
            </button>
          </p>
          <div class="panel panel--flush">
            <Listed
              list={list}
              empty={
                <div class="pad-4">
                  <Empty icon="talk" title={t('word-none')}>
                    <p>{t('word-none-text')}</p>
                  </Empty>
                </div>
              }
            >
              {items => (
                <table class="table">
                  <caption class="unseen">{t('admin-words')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('word-word')}</th>
                      <th scope="col">{t('word-means')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(one => (
                      <tr key={one.id} class={open === one ? 'open' : undefined}>
                        <th scope="row">
                          <button class="linky" type="button" onClick={() => setOpen(one)}>
                            {one.word}
                          </button>
                        </th>
                        <td>{one.means.length === 0 ? <span class="soft">{t('word-off')}</span> : one.means.join(', ')}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </Listed>
          </div>
        </div>
        {open ? <Editor key={open === 'new' ? 'new' : open.id} api={api} synonym={open === 'new' ? null : open} done={done} close={() => setOpen(null)} /> : null}
      </div>
    </Administration>
  );
}

const fields = ['word', 'means'] as const;
const one = '/neighbourhoods/{neighbourhood}/synonyms/{id}' as const;

function Editor({ api, synonym, done, close }: { api: Api; synonym: Synonym | null; done: () => void; close: () => void }) {
  const form = useForm<string>(fields, async draft => {
    const typed = { word: (draft['word'] ?? '').trim().toLowerCase(), means: linesOf(draft['means'] ?? '') };
    const result = synonym ? await change(api, synonym.id, typed) : await api.post('/neighbourhoods/{neighbourhood}/synonyms', typed);
    if (result.ok) done();
    return result;
  });
  const labels = { word: t('word-word'), means: t('word-means') };
  return (
    <Side title={synonym?.word ?? t('word-new')} form={form} text="word" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="word" label={labels.word} hint={t('word-word-hint')} fault={faultOf('word')} value={synonym?.word ?? ''} maxLength={60} />
          <TextField name="means" rows={4} label={labels.means} hint={t('word-means-hint')} fault={faultOf('means')} value={synonym?.means.join('\n') ?? ''} />
        </>
      )}
    </Side>
  );
}

async function change(api: Api, id: string, patch: { word: string; means: string[] }) {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, patch, { params: { id }, version: read.version }) : read;
}
