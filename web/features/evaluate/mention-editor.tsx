import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { MentionInput } from '../../../server/collect/schema.ts';
import { type MentionType, mentionTypeNames } from '../../../shared/vocabulary.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { isIdentifier } from '../../ui/text/mention-text-value.ts';
import { normalForm } from './api.ts';
import styles from './evaluate.module.css';
import { evaluateText } from './text.ts';

export interface MentionEditorProps {
  text: string;
  /** The mention to correct, or the words selected to become one (without a type). */
  target: Pick<MentionInput, 'start' | 'end'> & Partial<MentionInput>;
  onKeep: (mention: MentionInput) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Corrects one mention at once: another type, another value, or none; or makes one of the words selected. */
export function MentionEditor({ text, target, onKeep, onRemove, onClose }: MentionEditorProps) {
  const t = useText(evaluateText);
  const { mentionType } = useVocabulary();
  const surface = text.slice(target.start, target.end);
  const [value, setValue] = useState(target.value ?? '');
  const span = { start: target.start, end: target.end };
  const setType = async (type: MentionType) => onKeep({ ...span, type, value: await normalForm(surface, type) });
  const keepValue = () => {
    if (target.type && value !== target.value) onKeep({ ...span, type: target.type, value });
  };
  const kinds = mentionTypeNames.map((type) => ({ value: type, label: mentionType[type] }));
  return (
    <section className={styles.editor} aria-label={target.type ? t.correct : t.add}>
      <header>
        <strong>« {surface} »</strong>
        <CloseButton size="sm" aria-label={t.close} onClick={onClose} />
      </header>
      <NativeSelect
        label={target.type ? t.type : t.addHint}
        value={target.type ?? ''}
        data={target.type ? kinds : [{ value: '', label: '…' }, ...kinds]}
        onChange={(event) => void setType(event.currentTarget.value as MentionType)}
      />
      {target.type && (
        <>
          <TextInput
            label={t.value}
            value={value}
            maxLength={400}
            classNames={{ input: isIdentifier(target.type) ? 'mono' : '' }}
            onChange={(event) => setValue(event.currentTarget.value)}
            onBlur={keepValue}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              keepValue();
            }}
          />
          <Button variant="default" leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>
            {t.remove}
          </Button>
        </>
      )}
    </section>
  );
}
