import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useText } from '../../../i18n/use-text.ts';
import { type HitFilter, useHit } from '../api.ts';
import { crosscheckText } from '../text.ts';
import styles from './hit.module.css';

export interface HitStepsProps {
  id: string;
  query: HitFilter;
  onMove: (id: string) => void;
}

/** To the previous and the next hit of the list that is worked through. */
export function HitSteps({ id, query, onMove }: HitStepsProps) {
  const t = useText(crosscheckText);
  const { data } = useHit(id, query);
  const step = (to: string | null | undefined, label: string, Icon: typeof IconChevronLeft) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={!to}
      onClick={() => to && onMove(to)}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
  return (
    <div className={styles.steps}>
      {step(data?.previous, t.previous, IconChevronLeft)}
      {step(data?.next, t.next, IconChevronRight)}
    </div>
  );
}
