import '../src/tokens/tokens.css';
import '../src/tokens/base.css';
import '../src/tokens/controls.css';
import '../src/tokens/frame.css';
import '../src/tokens/programme.css';
import '../src/tokens/facts.css';
import '../src/tokens/notices.css';
import '../src/tokens/form.css';
import '../src/tokens/facade.css';
import '../src/tokens/words.css';

import { render } from 'preact';

import { languageOf, source } from '../src/i18n/languages';
import { codesText, sharedText } from '../src/i18n/shared';
import { chooseLanguage, loadText } from '../src/i18n/text';
import { Examples } from './Examples';

await loadText(sharedText);
await loadText(codesText);
await chooseLanguage(languageOf(new URLSearchParams(location.search).get('lang')) ?? source);
render(<Examples />, document.getElementById('app') as HTMLElement);
