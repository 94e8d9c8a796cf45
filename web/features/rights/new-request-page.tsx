import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useMe } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useRegister } from './api.ts';
import { emptyDraft, flawOf, inputOf, type RequestDraft } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

/** Registers a request. What is typed stays in this tab, until it is sent, whatever happens to the page. */
export function NewRequestPage() {
  const t = useText(rightsWords);
  const navigate = useNavigate();
  const register = useRegister();
  const { draft, change, forget } = useKeptDraft();
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (flawOf(draft) || register.isPending) return;
    register.mutate(inputOf(draft), {
      onSuccess: ({ id }) => {
        forget();
        void navigate({ to: '/rights/$id', params: { id } });
      },
    });
  };
  return (
    <Page title={t.register}>
      <form className={classes.form} noValidate onSubmit={submit}>
        <RequestFields draft={draft} change={change} tried={tried} />
        <FormEnd
          error={register.error}
          submit={t.save}
          pending={register.isPending}
          onCancel={() => {
            forget();
            void navigate({ to: '/rights' });
          }}
        />
      </form>
    </Page>
  );
}

function useKeptDraft() {
  const me = useMe();
  const place = `recoupe.rights.${me.id}`;
  const fresh = () => emptyDraft(new Date().toISOString().slice(0, 10));
  const [draft, setDraft] = useState<RequestDraft>(() => ({ ...fresh(), ...kept(place) }));
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(draft)), [draft, place]);
  return {
    draft,
    change: (change: Partial<RequestDraft>) => setDraft((before) => ({ ...before, ...change })),
    forget: () => {
      setDraft(fresh());
      sessionStorage.removeItem(place);
    },
  };
}

function kept(place: string): Partial<RequestDraft> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return found && typeof found === 'object' ? found : {};
  } catch {
    return {};
  }
}
