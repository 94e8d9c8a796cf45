import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CompartmentList, CompartmentView } from '../../../server/access/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import classes from './access.module.css';
import { useLetIn } from './api.ts';
import { EndForm } from './end-form.tsx';
import { emptyPeriod, isComplete, PeriodFields } from './period-fields.tsx';
import { accessWords } from './text.ts';

/** The compartments that the reader is of, each with its members; its head lets in and ends. */
export function Compartments({ list, onOpen }: { list: CompartmentList; onOpen: () => void }) {
  const t = useText(accessWords);
  if (list.items.length === 0 && list.cells.length === 0) return null;
  return (
    <section className={classes.compartments} aria-labelledby="compartments">
      <h2 id="compartments">{t.compartments}</h2>
      <p className={classes.hint}>{t.compartmentHint}</p>
      {list.items.map((one) => (
        <Compartment key={one.id} compartment={one} list={list} />
      ))}
      {list.cells.length > 0 && (
        <Button variant="default" onClick={onOpen}>
          {t.open}
        </Button>
      )}
    </section>
  );
}

function Compartment({ compartment, list }: { compartment: CompartmentView; list: CompartmentList }) {
  const t = useText(accessWords);
  const format = useFormat();
  const [letting, setLetting] = useState(false);
  const members = compartment.members.filter(({ inForce }) => inForce);
  return (
    <article className={classes.compartment}>
      <h3>
        {compartment.name} <span className={classes.hint}>{compartment.cell}</span>
      </h3>
      <p>{compartment.reason}</p>
      <dl className={classes.facts}>
        <div>
          <dt>{t.head}</dt>
          <dd>{compartment.head ?? t.noHead}</dd>
        </div>
        <div>
          <dt>{t.members}</dt>
          <dd>
            {members.length === 0 ? (
              t.noMembers
            ) : (
              <ul className={classes.members}>
                {members.map((member) => (
                  <li key={member.id}>
                    <span>
                      {member.person.name}, {member.person.organisation}{' '}
                      <span className={classes.hint}>{t.memberUntil(format.date(member.until), member.by)}</span>
                    </span>
                    <span className={classes.hint}>{member.reason}</span>
                    {compartment.mine && <EndForm id={member.id} subject={member.person.name} />}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      {compartment.mine &&
        (letting ? (
          <LetInForm id={compartment.id} list={list} onDone={() => setLetting(false)} />
        ) : (
          <Button variant="default" aria-label={`${t.letIn} : ${compartment.name}`} onClick={() => setLetting(true)}>
            {t.letIn}
          </Button>
        ))}
    </article>
  );
}

function LetInForm({ id, list, onDone }: { id: string; list: CompartmentList; onDone: () => void }) {
  const t = useText(accessWords);
  const letIn = useLetIn(id);
  const [draft, setDraft] = useState(emptyPeriod);
  const [tried, setTried] = useState(false);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isComplete(draft) || letIn.isPending) return;
        letIn.mutate({ ...draft, reason: draft.reason.trim() }, { onSuccess: onDone });
      }}
    >
      <PeriodFields draft={draft} people={list.people} acts={list.acts} tried={tried} onChange={setDraft} />
      <FormEnd error={letIn.error} submit={t.letInSubmit} pending={letIn.isPending} onCancel={onDone} />
    </form>
  );
}
