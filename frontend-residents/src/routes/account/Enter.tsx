import type { ScreenProps } from 'shared-ui/shell/screen';
import { SignIn } from 'shared-ui/shell/SignIn';

import { ByLetter } from './ByLetter';
import { useToken } from './useToken';

import 'shared-ui/tokens/form.css';

/** The shared sign-in, reached from the residents' part; or the button of a letter leads here. */
export function Enter(props: ScreenProps) {
  const token = useToken();
  if (token !== null) return <ByLetter {...props} kind="sign-in" token={token} />;
  return <SignIn {...props} home="" join={`/${props.neighbourhood.slug}/lid-worden`} />;
}
