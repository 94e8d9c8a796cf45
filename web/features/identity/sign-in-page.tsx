import { useNavigate } from '@tanstack/react-router';
import { setSessionEnded } from '../../frame/session-ended.ts';
import { SignInScreen } from './sign-in-screen.tsx';

/** The sign-in screen at its own address; it leads home. */
export function SignInPage() {
  const navigate = useNavigate();
  const enter = () => {
    setSessionEnded(false);
    void navigate({ to: '/' });
  };
  return <SignInScreen onSignedIn={enter} />;
}
