import { Checkbox, Radio, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EvaluateRequest, EvaluationsView } from '../../../../server/evaluate/schema.ts';
import { type GradeScheme, gradeSchemeNames, gradeSchemes } from '../../../../shared/grading.ts';
import { type HandlingCode, handlingCodeNames, handlingCodes } from '../../../../shared/handling.ts';
import type { Language } from '../../../../shared/vocabulary.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { useEvaluate } from '../api.ts';
import { conditionsOf, draftOf } from './conditions-draft.ts';
import { ConditionsFields } from './conditions-fields.tsx';
import styles from './grade.module.css';
import { gradeText } from './text.ts';

interface GradeFormProps {
  reportId: string;
  /** Left out: the whole report. */
  statement?: { id: string; value: string };
  /** What stands now, to start from. */
  standing: Pick<EvaluationsView['statements'][number], 'grade' | 'nature' | 'handling'> | null;
  onDone: () => void;
}

/** A grade in the codes of its scheme, the nature and how it may be used, with a reason. Ctrl+Enter sends, Escape goes back. */
export function GradeForm({ reportId, statement, standing, onDone }: GradeFormProps) {
  const t = useText(gradeText);
  const language = useLanguage();
  const evaluate = useEvaluate(reportId);
  const [scheme, setScheme] = useState<GradeScheme>(standing?.grade.scheme ?? 'admiralty');
  const { unknown } = gradeSchemes[scheme];
  const [source, setSource] = useState(standing?.grade.source ?? unknown.source);
  const [information, setInformation] = useState(standing?.grade.information ?? unknown.information);
  const [nature, setNature] = useState<EvaluateRequest['nature']>(standing?.nature ?? 'fact');
  const [handling, setHandling] = useState<HandlingCode[]>(standing?.handling.codes ?? ['H2']);
  const [conditions, setConditions] = useState(() => draftOf(standing?.handling.conditions ?? []));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const asked = handling.includes('H3') ? conditionsOf(conditions) : [];
  const conditionMissing = handling.includes('H3') && asked.length === 0;
  const ready = reason.trim().length >= 3 && handling.length > 0 && !conditionMissing;
  const chooseScheme = (next: GradeScheme) => {
    setScheme(next);
    setSource(gradeSchemes[next].unknown.source);
    setInformation(gradeSchemes[next].unknown.information);
  };
  const send = () => {
    setTried(true);
    if (!ready || evaluate.isPending) return;
    evaluate.mutate(
      {
        ...(statement ? { statement: statement.id } : {}),
        grade: { scheme, source, information },
        nature,
        handling,
        conditions: asked,
        reason: reason.trim(),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={statement ? t.gradeOneOf(statement.value) : t.grade}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        if (event.key === 'Escape') onDone();
      }}
    >
      <div className={styles.codes}>
        <Select
          label={t.scheme}
          allowDeselect={false}
          data={gradeSchemeNames.map((name) => ({ value: name, label: gradeSchemes[name][language] }))}
          value={scheme}
          onChange={(next) => next && chooseScheme(next as GradeScheme)}
        />
        <Select
          label={t.source}
          allowDeselect={false}
          data={options(gradeSchemes[scheme].source, language)}
          value={source}
          onChange={(code) => code && setSource(code)}
        />
        <Select
          label={t.information}
          allowDeselect={false}
          data={options(gradeSchemes[scheme].information, language)}
          value={information}
          onChange={(code) => code && setInformation(code)}
        />
      </div>
      <Radio.Group label={t.nature} value={nature} onChange={(next) => setNature(next as EvaluateRequest['nature'])}>
        <div className={styles.choices}>
          <Radio value="fact" label={t.fact} />
          <Radio value="assessment" label={t.assessment} />
        </div>
      </Radio.Group>
      <Checkbox.Group
        label={t.handling}
        value={handling}
        error={tried && handling.length === 0 && t.handlingMissing}
        onChange={(next) => setHandling(handlingCodeNames.filter((code) => next.includes(code)))}
      >
        <div className={styles.choices}>
          {handlingCodeNames.map((code) => (
            <Checkbox key={code} value={code} label={`${code} · ${handlingCodes[code][language]}`} />
          ))}
        </div>
      </Checkbox.Group>
      {handling.includes('H3') && (
        <ConditionsFields
          draft={conditions}
          onChange={setConditions}
          error={tried && conditionMissing ? t.conditionMissing : undefined}
        />
      )}
      <Textarea
        label={t.reason}
        description={t.reasonHint}
        minRows={2}
        maxLength={2000}
        value={reason}
        error={tried && reason.trim().length < 3}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormEnd error={evaluate.error} submit={t.save} pending={evaluate.isPending} onCancel={onDone} />
    </form>
  );
}

/** Codes in the order of their scheme; JavaScript puts those that are digits first by itself. */
function options(codes: Record<string, Record<Language, string>>, language: Language) {
  return Object.entries(codes).map(([code, words]) => ({ value: code, label: `${code} · ${words[language]}` }));
}
