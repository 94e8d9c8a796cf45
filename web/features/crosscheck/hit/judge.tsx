import { useState } from 'react';
import type { HitView } from '../../../../server/crosscheck/schema.ts';
import { type Verdict, verdicts } from '../../../../shared/vocabulary.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ReasonForm } from '../../../ui/reason-form.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useJudge } from '../api.ts';
import { crosscheckText } from '../text.ts';
import styles from './hit.module.css';

/** The same letters in both languages: hands learn them once. */
const keys: Record<Verdict, string> = { same: 'm', different: 'd', unsure: 'i' };

/** Three equal answers, none chosen beforehand, each asking why. */
export function Judge({ hit }: { hit: HitView }) {
  const t = useText(crosscheckText);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const judge = useJudge(hit.id);
  useShortcut(keys.same, t.same, () => setVerdict('same'));
  useShortcut(keys.different, t.different, () => setVerdict('different'));
  useShortcut(keys.unsure, t.unsure, () => setVerdict('unsure'));
  return (
    <section className={styles.judge}>
      <h2>{hit.type === 'person' || hit.type === 'alias' ? t.question_person : t.question}</h2>
      <div className={styles.verdicts}>
        {verdicts.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={verdict === choice}
            aria-keyshortcuts={keys[choice].toUpperCase()}
            onClick={() => setVerdict(choice)}
          >
            {t[choice]} <kbd>{keys[choice].toUpperCase()}</kbd>
          </button>
        ))}
      </div>
      {verdict && (
        <ReasonForm
          key={verdict}
          question={t[`${verdict}Why`]}
          sendLabel={t[`judge_${verdict}`]}
          backLabel={t.back}
          pending={judge.isPending}
          error={judge.error}
          onSend={(reason) => judge.mutate({ verdict, reason })}
          onBack={() => setVerdict(null)}
        />
      )}
    </section>
  );
}
