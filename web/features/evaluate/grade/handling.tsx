import { type HandlingCode, handlingCodes } from '../../../../shared/handling.ts';
import { useLanguage } from '../../../i18n/language.ts';
import styles from './grade.module.css';

/** Handling codes, each with its meaning on hover and to screen readers. */
export function Handling({ codes }: { codes: readonly HandlingCode[] }) {
  const language = useLanguage();
  return (
    <span className={styles.handling}>
      {codes.map((code) => (
        <abbr key={code} title={handlingCodes[code][language]}>
          {code}
        </abbr>
      ))}
    </span>
  );
}
