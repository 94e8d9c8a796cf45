import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { useCloseUser } from '../../api/users.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './new-user.module.css';
import { identityWords } from './text.ts';

interface UserDetailProps {
  user: UserView;
  organisation: string;
  roles: string;
  /** The reader's own account, which another administrator closes. */
  own: boolean;
}

/** One account: what it may do, and closing it. */
export function UserDetail({ user, organisation, roles, own }: UserDetailProps) {
  const t = useText(identityWords);
  const [asking, setAsking] = useState(false);
  const facts = [
    [t.login, user.login],
    [t.organisation, organisation],
    [t.roles, roles],
    [t.status, user.closed ? t.closed : t.open],
  ];
  return (
    <div className={classes.form}>
      <dl className={classes.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {user.closed && <p>{t.closedHint}</p>}
      {own && <p>{t.ownAccount}</p>}
      {!user.closed && !own && !asking && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.closeUser}
        </Button>
      )}
      {!user.closed && asking && <CloseForm user={user} onBack={() => setAsking(false)} />}
    </div>
  );
}

/** The shortest reason that says something, as the server asks. */
const shortestReason = 3;

function CloseForm({ user, onBack }: { user: UserView; onBack: () => void }) {
  const t = useText(identityWords);
  const close = useCloseUser(user.id);
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= shortestReason;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (enough && !close.isPending) close.mutate(reason.trim());
      }}
    >
      <Textarea
        label={t.closeReason(user.displayName)}
        description={t.closeHint}
        minRows={2}
        maxLength={2000}
        autoFocus
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {close.error && <ErrorState error={close.error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={!enough} loading={close.isPending}>
          {t.closeUser}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
