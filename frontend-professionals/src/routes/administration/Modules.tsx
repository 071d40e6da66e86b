import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ModulePart, ModuleSetting } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { forgetNeighbourhood } from 'shared-ui/shell/start';
import { Failed, Waiting } from 'shared-ui/show/states';

import { administers } from '../../frame/roles';
import { Administration } from './Administration';
import { ModuleEditor } from './ModuleEditor';
import { ModuleSwitch, type Part } from './ModuleSwitch';

/** What the house has room for and is not built: a switch would promise something. */
const later: readonly string[] = ['groups', 'news', 'messages', 'referrals', 'plans', 'results'];

const parts: readonly Part[] = ['residents', 'professionals'];
const partOf = (module: ModuleSetting, part: Part) => (part === 'residents' ? module.forResidents : module.forProfessionals);

/** What is there, for whom, and what it is called there. Each administrator sets the own part, and sees who set the other. */
export function Modules({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const mine = person ? administers(person, slug) : [];
  const answer = useAnswer<{ items: ModuleSetting[] }>(`${slug} modules`, signal => api.get('/neighbourhoods/{neighbourhood}/modules', { signal }));
  const [open, setOpen] = useState<Opened | null>(null);
  const modules = answer.state === 'ready' ? answer.value.items : [];
  const done = () => {
    forgetNeighbourhood(slug);
    if (answer.state !== 'waiting') answer.again();
  };
  return (
    <Administration slug={slug} part="" under={t('module-under')}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <div class={open ? 'cols cols--side' : 'cols'}>
          <div class="stack gap-4">
            <ModuleTable api={api} modules={modules.filter(one => !later.includes(one.module))} mine={mine} open={open} onOpen={setOpen} done={done} />
            <p class="soft">{t('module-later', { names: modules.filter(one => later.includes(one.module)).map(one => one.name).join(', ') })}</p>
          </div>
          {open ? (
            <ModuleEditor
              key={`${open.module.module} ${open.part}`}
              api={api}
              module={open.module}
              part={open.part}
              close={() => setOpen(null)}
              done={() => {
                setOpen(null);
                announce(t('form-saved'));
                done();
              }}
            />
          ) : null}
        </div>
      ) : null}
    </Administration>
  );
}

interface Opened {
  module: ModuleSetting;
  part: Part;
}

interface ModuleTableProps {
  api: Api;
  modules: readonly ModuleSetting[];
  /** The parts whose switches this administrator turns. */
  mine: readonly Part[];
  open: Opened | null;
  onOpen: (opened: Opened) => void;
  done: () => void;
}

function ModuleTable({ api, modules, mine, open, onOpen, done }: ModuleTableProps) {
  return (
    <div class="panel panel--flush">
      <table class="table table--modules">
        <caption class="unseen">{t('admin-modules')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('module-name')}</th>
            <th scope="col">{t('module-residents')}</th>
            <th scope="col">{t('module-professionals')}</th>
          </tr>
        </thead>
        <tbody>
          {modules.map(module => (
            <tr key={module.module} class={open?.module.module === module.module ? 'open' : undefined}>
              <th scope="row">{module.name}</th>
              {parts.map(part => (
                <td key={part}>
                  <div class="stack gap-1">
                    <span>
                      <span class="fold-label soft small">{t(`module-${part}`)}: </span>
                      {mine.includes(part) ? <ModuleSwitch api={api} module={module} part={part} done={done} /> : t(module[part] ? 'module-on' : 'module-off')}
                    </span>
                    <Face module={module} part={part} open={mine.includes(part) ? () => onOpen({ module, part }) : undefined} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it is called in a part, and who set it last; for the administrator of that part a way to change it. */
function Face({ module, part, open }: { module: ModuleSetting; part: Part; open: (() => void) | undefined }) {
  const face: ModulePart = partOf(module, part);
  return (
    <>
      {open ? (
        <span>
          <button class="linky small" type="button" onClick={open}>
            {face.name === '' ? t('module-face') : t('module-called', { name: face.name })}
            <span class="unseen">
              {' '}
              {module.name}, {t(`module-${part}`)}
            </span>
          </button>
        </span>
      ) : face.name === '' ? null : (
        <span class="small">{t('module-called', { name: face.name })}</span>
      )}
      {face.changedAt === null ? null : (
        <span class="small soft">{t('module-changed', { name: face.changedBy ?? t('module-somebody'), date: dateWithYear(face.changedAt) })}</span>
      )}
    </>
  );
}
