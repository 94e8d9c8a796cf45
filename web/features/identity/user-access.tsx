import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { useCloseUser } from '../../api/users.ts';
import { useText } from '../../i18n/use-text.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Loaded } from '../../ui/states.tsx';
import { NewUserLink } from './new-user-link.tsx';
import { useEndUserSessions, useResetUser, useUserSessions } from './security/api.ts';
import { SessionRows } from './security/session-rows.tsx';
import { securityWords } from './security/text.ts';
import { identityWords } from './text.ts';

/** What an administrator may do to another's account: end its sessions, give its access back, close it. */
export function UserAccess({ user }: { user: UserView }) {
  const t = useText(identityWords);
  const s = useText(securityWords);
  const sessions = useUserSessions(user.id);
  const end = useEndUserSessions(user.id);
  const reset = useResetUser(user.id);
  const close = useCloseUser(user.id);
  const [asking, setAsking] = useState<'end' | 'reset' | 'close' | null>(null);
  const back = () => setAsking(null);
  const done = { onSuccess: back };
  if (reset.data) return <NewUserLink name={user.displayName} link={reset.data.link} onDone={reset.reset} />;
  return (
    <>
      <h3>{s.sessionsTitle}</h3>
      <Loaded query={sessions} rows={2}>
        {({ items }) => (
          <>
            <SessionRows items={items} />
            {items.length > 0 && asking === null && (
              <Button variant="default" onClick={() => setAsking('end')}>
                {s.endAll}
              </Button>
            )}
          </>
        )}
      </Loaded>
      {asking === null && (
        <>
          <Button variant="default" onClick={() => setAsking('reset')}>
            {s.reset}
          </Button>
          <Button variant="default" onClick={() => setAsking('close')}>
            {t.closeUser}
          </Button>
        </>
      )}
      {asking === 'end' && (
        <ReasonForm
          question={s.endReason}
          sendLabel={s.endAll}
          pending={end.isPending}
          error={end.error}
          onSend={(reason) => end.mutate(reason, done)}
          onBack={back}
        />
      )}
      {asking === 'reset' && (
        <ReasonForm
          question={s.resetReason}
          hint={s.resetHint}
          sendLabel={s.reset}
          pending={reset.isPending}
          error={reset.error}
          onSend={(reason) => reset.mutate(reason, done)}
          onBack={back}
        />
      )}
      {asking === 'close' && (
        <ReasonForm
          question={t.closeReason(user.displayName)}
          hint={t.closeHint}
          sendLabel={t.closeUser}
          pending={close.isPending}
          error={close.error}
          onSend={(reason) => close.mutate(reason)}
          onBack={back}
        />
      )}
    </>
  );
}
