import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { useStructure } from '../../api/structure.ts';
import { useUsers } from '../../api/users.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { NewUserForm } from './new-user-form.tsx';
import { NewUserLink } from './new-user-link.tsx';
import { identityWords } from './text.ts';

/** The accounts, and opening one: its one-time link is shown once, here. */
export function UsersPage() {
  const t = useText(identityWords);
  const [search, update] = useSearchState();
  const users = useUsers();
  const organisations = useStructure(undefined).data?.organisations ?? [];
  const [created, setCreated] = useState<{ user: UserView; link: string } | null>(null);
  const name = (code: string) => organisations.find((organisation) => organisation.code === code)?.name ?? code;
  const columns: Column<UserView>[] = [
    { key: 'name', header: t.name, cell: (user) => user.displayName, sortBy: (user) => user.displayName },
    {
      key: 'login',
      header: t.login,
      wideOnly: true,
      cell: (user) => <code>{user.login}</code>,
      sortBy: (user) => user.login,
    },
    {
      key: 'organisation',
      header: t.organisation,
      cell: (user) => name(user.organisation),
      sortBy: (user) => name(user.organisation),
    },
    { key: 'roles', header: t.roles, cell: (user) => user.roles.join(', '), sortBy: (user) => user.roles.join(', ') },
    {
      key: 'status',
      header: t.status,
      width: '6rem',
      wideOnly: true,
      cell: (user) => (user.closed ? t.closed : t.open),
      sortBy: (user) => (user.closed ? 1 : 0),
    },
  ];
  const close = () => {
    setCreated(null);
    update({ new: undefined });
  };
  return (
    <Page
      title={t.usersTitle}
      tools={
        <TextInput
          type="search"
          label={t.filterUsers}
          value={search.q ?? ''}
          onChange={(event) => update({ q: event.currentTarget.value }, { replace: true })}
        />
      }
      actions={<Button onClick={() => update({ new: '1' })}>{t.newUser}</Button>}
      panel={
        search.new && (
          <SidePanel title={t.newUserTitle} onClose={close}>
            {created ? (
              <NewUserLink name={created.user.displayName} link={created.link} onDone={close} />
            ) : (
              <NewUserForm
                organisations={organisations}
                knownRoles={[...new Set(users.data?.items.flatMap((user) => user.roles))]}
                onCreated={setCreated}
              />
            )}
          </SidePanel>
        )
      }
    >
      <Loaded query={users} rows={16}>
        {({ items }) => {
          const wanted = (search.q ?? '').toLowerCase();
          const shown = items.filter((user) =>
            [user.displayName, user.login, name(user.organisation)].join(' ').toLowerCase().includes(wanted),
          );
          return (
            <ListTable
              caption={t.usersCaption}
              columns={columns}
              rows={shown}
              rowKey={(user) => user.id}
              total={items.length}
              empty={<EmptyState title={items.length > 0 ? t.noMatch : t.usersEmpty} />}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
