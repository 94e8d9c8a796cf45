import { type ChangeEvent, type RefObject, type SyntheticEvent, useEffect } from 'react';
import type { Language } from '../../../shared/vocabulary.ts';
import styles from './mention-text.module.css';
import type { ShownMention } from './mention-text.tsx';
import { MentionText } from './mention-text.tsx';
import type { TextSpan } from './mention-text-segments.ts';

/** Beyond this, drawing the text a second time at each key would be felt: it is shown without its mentions. */
const longestDrawn = 200_000;

export interface MentionTextAreaProps {
  id: string;
  text: string;
  mentions: readonly ShownMention[];
  language: Language;
  placeholder: string;
  activeId: string | null;
  invalid: boolean;
  /** Id of the element that says what is wrong or helps. */
  describedBy: string;
  /** Left out, the text cannot be changed: the caret still moves and selects. */
  onChange?: ((text: string) => void) | undefined;
  /** Where the caret stands (start equals end) or what is selected. */
  onSelect: (span: TextSpan) => void;
  ref: RefObject<HTMLTextAreaElement | null>;
}

/** A field to write a report in, its mentions underlined while one types. It grows with the text. */
export function MentionTextArea(props: MentionTextAreaProps) {
  const { id, text, mentions, language, placeholder, activeId, invalid, describedBy, onChange, onSelect, ref } = props;
  const drawn = text.length <= longestDrawn;
  const fixed = onChange === undefined;
  useEffect(() => {
    const area = ref.current;
    if (!area || !fixed) return;
    // The `readOnly` attribute would hide the caret, and with it the selection by keyboard.
    const refuse = (event: Event) => event.preventDefault();
    area.addEventListener('beforeinput', refuse);
    return () => area.removeEventListener('beforeinput', refuse);
  }, [ref, fixed]);
  const report = (event: SyntheticEvent<HTMLTextAreaElement>) =>
    onSelect({ start: event.currentTarget.selectionStart, end: event.currentTarget.selectionEnd });
  return (
    <div className={styles.area} data-invalid={invalid || undefined} data-plain={!drawn || undefined}>
      {drawn && (
        <div aria-hidden="true" className={styles.text}>
          {/* A last line that is empty has no height of its own. */}
          <MentionText text={`${text}\n`} mentions={mentions} language={language} activeId={activeId} />
        </div>
      )}
      <textarea
        ref={ref}
        id={id}
        value={text}
        placeholder={placeholder}
        spellCheck={false}
        aria-invalid={invalid}
        aria-readonly={fixed}
        aria-describedby={describedBy}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange?.(event.target.value)}
        onSelect={report}
      />
    </div>
  );
}
