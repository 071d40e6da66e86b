import type { ScreenProps } from 'shared-ui/shell/screen';
import { SignIn } from 'shared-ui/shell/SignIn';

import 'shared-ui/tokens/form.css';

/** The shared sign-in, reached from the professionals' part. */
export function Enter(props: ScreenProps) {
  return <SignIn {...props} home="/werk" />;
}
