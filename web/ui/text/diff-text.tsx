import styles from './diff-text.module.css';
import { diffMarks } from './diff-text-marks.ts';

export interface DiffTextProps {
  value: string;
  /** The value on the other side; null when it says nothing of this, and then nothing is marked. */
  other: string | null;
  /** Plates, phones, accounts: in the monospace face, where characters that look alike do not. */
  mono?: boolean;
}

/** One of two values set side by side; the characters that the other does not have are marked. */
export function DiffText({ value, other, mono = false }: DiffTextProps) {
  const runs = other === null ? [{ text: value, same: true }] : diffMarks(value, other).left;
  let offset = 0;
  return (
    <span className={mono ? `${styles.value} ${styles.mono}` : styles.value}>
      {runs.map((run) => {
        const key = offset;
        offset += run.text.length;
        return run.same ? <span key={key}>{run.text}</span> : <mark key={key}>{run.text}</mark>;
      })}
    </span>
  );
}
