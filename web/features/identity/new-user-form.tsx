import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { UserList, UserView } from '../../../server/identity/schema.ts';
import { ApiError } from '../../api/fetch.ts';
import { useCreateUser } from '../../api/users.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './new-user.module.css';
import { identityWords } from './text.ts';

const loginForm = /^[a-z0-9._-]{3,60}$/;

interface NewUserFormProps {
  organisations: UserList['organisations'];
  roles: UserList['roles'];
  onCreated: (created: { user: UserView; link: string }) => void;
}

export function NewUserForm({ organisations, roles: offered, onCreated }: NewUserFormProps) {
  const t = useText(identityWords);
  const create = useCreateUser();
  const [login, setLogin] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [roles, setRoles] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const errors = {
    displayName: displayName.trim().length < 2 ? t.required : undefined,
    login: loginForm.test(login) ? undefined : t.loginInvalid,
    organisation: organisation ? undefined : t.required,
    roles: roles.length > 0 ? undefined : t.required,
  };
  const taken = refusedField(create.error) === 'login';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(errors).some(Boolean) || !organisation) return;
    create.mutate({ login, displayName: displayName.trim(), organisation, roles }, { onSuccess: onCreated });
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        label={t.name}
        description={t.nameHint}
        autoComplete="off"
        value={displayName}
        error={tried && errors.displayName}
        onChange={(event) => setDisplayName(event.currentTarget.value)}
      />
      <TextInput
        label={t.login}
        description={t.loginHint}
        autoComplete="off"
        autoCapitalize="none"
        value={login}
        error={tried && (errors.login ?? (taken && create.variables?.login === login && t.loginTaken))}
        onChange={(event) => setLogin(event.currentTarget.value)}
      />
      <Select
        label={t.organisation}
        searchable
        limit={60}
        data={organisations.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        value={organisation}
        error={tried && errors.organisation}
        onChange={setOrganisation}
      />
      <MultiSelect
        label={t.roles}
        description={t.rolesHint}
        data={offered.map(({ code, label }) => ({ value: code, label }))}
        value={roles}
        error={tried && errors.roles}
        onChange={setRoles}
      />
      {create.error && !taken && <ErrorState error={create.error} />}
      <Button type="submit" loading={create.isPending}>
        {t.createUser}
      </Button>
    </form>
  );
}

/** The field that the server refused, where it names one. */
function refusedField(error: Error | null): string | undefined {
  if (!(error instanceof ApiError) || error.code !== 'bad_input') return undefined;
  return (error.details.fields as { field: string }[] | undefined)?.[0]?.field;
}
