import type { UserView } from '../../../server/identity/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import classes from './new-user.module.css';
import { identityWords } from './text.ts';
import { UserAccess } from './user-access.tsx';
import { UserClearance } from './user-clearance.tsx';
import { UserMove } from './user-move.tsx';

interface UserDetailProps {
  user: UserView;
  organisation: string;
  roles: string;
  /** The reader's own account, which another administrator closes. */
  own: boolean;
}

/** One account: what it may do, its sessions, and closing it. */
export function UserDetail({ user, organisation, roles, own }: UserDetailProps) {
  const t = useText(identityWords);
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
      {!user.closed && !own && <UserClearance user={user} />}
      {!user.closed && !own && <UserMove key={user.organisation} user={user} />}
      {!user.closed && !own && <UserAccess user={user} />}
    </div>
  );
}
