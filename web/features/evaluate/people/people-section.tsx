import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PeopleView } from '../../../../server/evaluate/schema.ts';
import { subjectCategories } from '../../../../shared/subject-categories.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ReasonForm } from '../../../ui/reason-form.tsx';
import { Loaded } from '../../../ui/states.tsx';
import { usePeople, useReveal } from '../api.ts';
import { CategoryForm } from './category-form.tsx';
import styles from './people.module.css';
import { peopleText } from './text.ts';

type Person = PeopleView['items'][number];

/** Whom the report speaks of, what each is, and until when that may stay open. Protected persons are masked. */
export function PeopleSection({ reportId }: { reportId: string }) {
  const t = useText(peopleText);
  const people = usePeople(reportId);
  return (
    <section className={styles.section} aria-label={t.title}>
      <h2>{t.title}</h2>
      <Loaded query={people} rows={2}>
        {({ items, can }) =>
          items.length === 0 ? (
            <p className={styles.faint}>{t.none}</p>
          ) : (
            <ul className={styles.people}>
              {items.map((person) => (
                <li key={person.mentionId}>
                  <OnePerson reportId={reportId} person={person} canCategorise={can.categorise} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

interface OnePersonProps {
  reportId: string;
  person: Person;
  canCategorise: boolean;
}

function OnePerson({ reportId, person, canCategorise }: OnePersonProps) {
  const t = useText(peopleText);
  const [doing, setDoing] = useState<'categorise' | 'reveal' | null>(null);
  const done = () => setDoing(null);
  const { category, masked } = person;
  const name = masked ? t.masked : person.name;
  return (
    <>
      <div className={styles.head}>
        <strong>{name}</strong>
        <Standing person={person} />
      </div>
      {category && <Past past={category} />}
      {doing === null && (
        <div className={styles.actions}>
          {canCategorise && (
            <Button
              variant="default"
              aria-label={category ? t.changeOf(name) : t.categoriseOf(name)}
              onClick={() => setDoing('categorise')}
            >
              {category ? t.change : t.categorise}
            </Button>
          )}
          {masked && !person.restricted && (
            <Button variant="default" onClick={() => setDoing('reveal')}>
              {t.reveal}
            </Button>
          )}
        </div>
      )}
      {doing === 'categorise' && <CategoryForm reportId={reportId} person={person} onDone={done} />}
      {doing === 'reveal' && <Reveal reportId={reportId} person={person} onDone={done} />}
      {person.history.length > 0 && (
        <details>
          <summary>{t.history}</summary>
          {person.history.map((past) => (
            <Past key={past.at} past={past} withName />
          ))}
        </details>
      )}
    </>
  );
}

/** The category in words, and what is still open. */
function Standing({ person: { category, until, maybeMinor, restricted } }: { person: Person }) {
  const t = useText(peopleText);
  const format = useFormat();
  const language = useLanguage();
  return (
    <>
      {category ? (
        <span>
          {subjectCategories[category.category][language]} · {t[`age_${category.age}`]}
        </span>
      ) : (
        <span>{t.uncategorised}</span>
      )}
      {restricted && <strong>{t.restricted}</strong>}
      {maybeMinor && <span className={styles.faint}>{t.maybeMinor}</span>}
      {until && <span className={styles.faint}>{t.until(format.date(until))}</span>}
    </>
  );
}

function Past({ past, withName = false }: { past: NonNullable<Person['category']>; withName?: boolean }) {
  const t = useText(peopleText);
  const format = useFormat();
  const language = useLanguage();
  return (
    <p className={styles.faint}>
      {withName && `${subjectCategories[past.category][language]} · ${t[`age_${past.age}`]} · `}
      {past.reason} · {t.by(past.by)}, {format.dateTime(past.at)}
    </p>
  );
}

function Reveal({ reportId, person, onDone }: { reportId: string; person: Person; onDone: () => void }) {
  const t = useText(peopleText);
  const reveal = useReveal(reportId);
  return (
    <ReasonForm
      question={t.revealWhy}
      sendLabel={t.revealSend}
      backLabel={t.cancel}
      pending={reveal.isPending}
      error={reveal.error}
      onSend={(reason) => reveal.mutate({ mentionId: person.mentionId, reason }, { onSuccess: onDone })}
      onBack={onDone}
    />
  );
}
