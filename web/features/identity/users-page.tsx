import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { useMe } from '../../api/me.ts';
import { useUsers } from '../../api/users.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { NewUserForm } from './new-user-form.tsx';
import { NewUserLink } from './new-user-link.tsx';
import { identityWords } from './text.ts';
import { UserDetail } from './user-detail.tsx';

/** The accounts, and opening one: its one-time link is shown once, here. */
export function UsersPage() {
  const t = useText(identityWords);
  const [search, update] = useSearchState();
  const users = useUsers();
  const format = useFormat();
  const [created, setCreated] = useState<{ user: UserView; link: string } | null>(null);
  const me = useMe();
  const { roles = [], organisations = [], items: accounts = [] } = users.data ?? {};
  const name = (code: string) => organisations.find((one) => one.code === code)?.name ?? code;
  const rolesOf = (user: UserView) =>
    format.list(user.roles.map((code) => roles.find((one) => one.code === code)?.label ?? code));
  const open = accounts.find((user) => user.id === search.open);
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
    { key: 'roles', header: t.roles, cell: rolesOf, sortBy: rolesOf },
    {
      key: 'status',
      header: t.status,
      width: '6rem',
      cell: (user) => (user.closed ? t.closed : t.open),
      sortBy: (user) => (user.closed ? 1 : 0),
    },
  ];
  const close = () => {
    setCreated(null);
    update({ new: undefined, open: undefined });
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
      actions={<Button onClick={() => update({ new: '1', open: undefined })}>{t.newUser}</Button>}
      panel={
        search.new ? (
          <SidePanel title={t.newUserTitle} onClose={close}>
            {created ? (
              <NewUserLink name={created.user.displayName} link={created.link} onDone={close} />
            ) : (
              <NewUserForm organisations={organisations} roles={roles} onCreated={setCreated} />
            )}
          </SidePanel>
        ) : (
          open && (
            <SidePanel title={open.displayName} subject={open.id} onClose={close}>
              <UserDetail
                key={open.id}
                user={open}
                organisation={name(open.organisation)}
                roles={rolesOf(open)}
                own={open.id === me.id}
              />
            </SidePanel>
          )
        )
      }
    >
      <Loaded query={users} rows={16}>
        {({ items }) => {
          const wanted = (search.q ?? '').toLowerCase();
          const shown = items.filter((user) =>
            [user.displayName, user.login, name(user.organisation), rolesOf(user)]
              .join(' ')
              .toLowerCase()
              .includes(wanted),
          );
          return (
            <ListTable
              caption={t.usersCaption}
              columns={columns}
              rows={shown}
              rowKey={(user) => user.id}
              openKey={open?.id}
              onOpen={(user) => update({ open: user.id, new: undefined }, { replace: Boolean(open) })}
              total={items.length}
              empty={<EmptyState title={items.length > 0 ? t.noMatch : t.usersEmpty} />}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
