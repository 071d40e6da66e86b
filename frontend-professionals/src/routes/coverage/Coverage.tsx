import type { ComponentChildren } from 'preact';
import type { Coverage as Counted } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { languageName } from 'shared-ui/i18n/languageName';
import { dayAfter, dayAndMonth, dayOf } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { codeText } from 'shared-ui/show/Slot';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { mayImport, mayKeep } from '../../frame/roles';
import { Work } from '../../show/Work';
import { Bars, type Bar } from './Bars';
import { categoryName, findingText, firstOf, wayTo, whenRules, type Rule } from './findings';
import { Grid } from './Grid';

import './coverage.css';

/** What the coming weeks lack, and what to collect first. */
export function Coverage({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const answer = useAnswer<Counted>(`${slug} coverage`, signal => api.get('/neighbourhoods/{neighbourhood}/coverage', { signal }));
  const ready = answer.state === 'ready' ? answer.value : null;
  return (
    <Work
      title={t('coverage-title')}
      under={ready ? t('coverage-under', { from: dayAndMonth(ready.from), until: dayAndMonth(dayAfter(dayOf(ready.until), -1)) }) : null}
      actions={
        ready ? (
          <button class="button button--plain" type="button" onClick={() => window.print()}>
            <Icon name="printer" />
            {t('coverage-print')}
          </button>
        ) : null
      }
    >
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-5">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          <Next
            coverage={answer.value}
            home={`/werk/${slug}`}
            keeps={person !== null && mayKeep(person, slug)}
            imports={person !== null && mayImport(person, slug)}
          />
          {answer.value.activities > 0 ? <Parts coverage={answer.value} home={`/werk/${slug}`} /> : null}
        </div>
      ) : null}
    </Work>
  );
}

/** As many as somebody can take up in a week. */
const FIRST = 5;

function Next({ coverage, home, keeps, imports }: { coverage: Counted; home: string; keeps: boolean; imports: boolean }) {
  const first = coverage.missing.slice(0, FIRST);
  return (
    <section class="panel" aria-labelledby="next">
      <h2 id="next">{t(first.length === 0 ? 'coverage-complete' : 'coverage-next')}</h2>
      {first.length === 0 ? <p>{t('coverage-complete-text')}</p> : null}
      <ol class="nexts">
        {first.map(advice => {
          const text = findingText(advice, coverage);
          const everything = advice.rule === 'everything';
          return (
            <li class="todo" key={advice.rule}>
              <span class="nexts__at" aria-hidden="true" />
              <div>
                <b>{text}</b>
                <p class="small soft">{t(`next-${advice.rule}`)}</p>
              </div>
              {(everything ? imports : keeps) ? (
                <a class="button button--plain button--small unprinted" href={wayTo(advice, home)}>
                  <Icon name={everything ? 'upload' : 'plus'} />
                  {t(everything ? 'coverage-read' : 'coverage-add')}
                  <span class="unseen"> {text}</span>
                </a>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p class="definition">{t('coverage-next-counts')}</p>
    </section>
  );
}

function Parts({ coverage, home }: { coverage: Counted; home: string }) {
  const fewestFirst = (one: Bar, other: Bar) => (one.count ?? 0) - (other.count ?? 0);
  const categories = coverage.categories
    .map(one => ({ name: categoryName(coverage, one.slug), count: one.activities, href: `${home}/activiteiten?rubriek=${one.slug}` }))
    .sort(fewestFirst);
  const languages = coverage.languages.map(one => ({ name: languageName(one.language), count: one.activities }));
  const audiences = coverage.audiences.map(one => ({ name: codeText('audience', one.audience), count: one.activities }));
  const areas = coverage.areas.map(one => ({ name: one.name, count: one.activities, note: t('coverage-residents', { count: one.residents }) }));
  const places = coverage.places.map(one => ({ name: one.name, count: one.activities, href: `${home}/activiteiten?plek=${one.place}` }));
  const streets = coverage.streets.map(one => ({ name: one.name, count: one.activities }));
  return (
    <>
      <Part coverage={coverage} rules={whenRules} id="when" counts={t('coverage-when-counts')}>
        <Grid coverage={coverage} />
      </Part>
      <div class="parts">
        <Part coverage={coverage} rules={['category']} id="category" counts={t('coverage-category-counts')}>
          <Bars caption={t('coverage-category')} bars={categories} />
        </Part>
        <Part coverage={coverage} rules={['age']} id="age" counts={t('coverage-age-counts', { count: coverage.withoutAudience })}>
          <Bars caption={t('coverage-age')} bars={audiences} />
        </Part>
        <Part coverage={coverage} rules={['language']} id="language" counts={t('coverage-language-counts', { count: coverage.withoutLanguage })}>
          <Bars caption={t('coverage-language')} bars={languages} />
        </Part>
        <Part coverage={coverage} rules={['area']} id="area" counts={t('coverage-area-counts', { metres: coverage.walkMetres })}>
          <Bars caption={t('coverage-area')} bars={areas} />
        </Part>
        <Part coverage={coverage} rules={['street']} id="street" counts={t('coverage-street-counts')}>
          <Bars caption={t('coverage-street')} bars={streets} />
        </Part>
        <Part coverage={coverage} rules={['place']} id="place" counts={t('coverage-place-counts')}>
          <Bars caption={t('coverage-place')} bars={places} />
        </Part>
      </div>
    </>
  );
}

interface PartProps {
  coverage: Counted;
  rules: readonly Rule[];
  id: string;
  /** How it was counted. */
  counts: string;
  children: ComponentChildren;
}

/** One figure under a heading that says what it shows. */
function Part({ coverage, rules, id, counts, children }: PartProps) {
  const found = firstOf(coverage, rules);
  return (
    <section class="panel" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{found ? findingText(found, coverage) : t(`coverage-${id}-fine`)}</h2>
      {children}
      <p class="definition">{counts}</p>
    </section>
  );
}
