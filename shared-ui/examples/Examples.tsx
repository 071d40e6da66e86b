import type { ComponentChildren } from 'preact';

import { Brand } from '../src/shell/Brand';
import { Disclosure } from '../src/shell/Disclosure';
import { LanguageMenu } from '../src/shell/LanguageMenu';
import { Page } from '../src/shell/Page';
import { ReadAloud } from '../src/shell/ReadAloud';
import { SkipLink } from '../src/shell/SkipLink';
import { Icon } from '../src/show/Icon';
import { FormExamples } from './FormExamples';
import { ListExamples } from './ListExamples';
import { ProgrammeExamples } from './ProgrammeExamples';

/** One part, with its name. */
export function Example(props: { name: string; children: ComponentChildren }) {
  return (
    <section class="stack gap-3" aria-label={props.name}>
      <h2 class="small soft">{props.name}</h2>
      {props.children}
    </section>
  );
}

/** Every part in every state, for who builds with them and for the tests that look at them. */
export function Examples() {
  return (
    <>
      <SkipLink />
      <header class="masthead">
        <Brand href="./" />
        <ReadAloud />
        <LanguageMenu codes={['nl', 'en', 'nl-XA', 'ar-XB']} />
        <Disclosure label="Menu" button={<Icon name="menu" />}>
          <ul>
            <li>
              <a class="drop__item" href="./" aria-current="page">
                Voorbeelden
              </a>
            </li>
          </ul>
        </Disclosure>
      </header>
      <Page title="Voorbeelden" class="page stack gap-6">
        <Example name="Knoppen">
          <p class="row">
            <button class="button" type="button">
              Gewoon
            </button>
            <button class="button button--call" type="button">
              <Icon name="calendar" />
              De lamp
            </button>
            <button class="button button--plain" type="button">
              Vlak
            </button>
            <button class="button" type="button" aria-busy="true">
              Bezig …
            </button>
          </p>
        </Example>
        <ProgrammeExamples />
        <ListExamples />
        <FormExamples />
      </Page>
    </>
  );
}
