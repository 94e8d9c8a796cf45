import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { HitFilter } from './api.ts';
import { HitDetail } from './hit/hit-detail.tsx';
import { HitSteps } from './hit/hit-steps.tsx';
import { crosscheckText } from './text.ts';

export interface HitPanelProps {
  id: string;
  query: HitFilter;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** A hit opened beside the list or the report that it was found in. */
export function HitPanel({ id, query, onMove, onClose }: HitPanelProps) {
  const t = useText(crosscheckText);
  return (
    <SidePanel
      title={t.hit}
      subject={id}
      onClose={onClose}
      actions={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t.fullPage}
            title={t.fullPage}
            renderRoot={(props) => <Link to="/hits/$id" params={{ id }} search={searchOf(query)} {...props} />}
          >
            <IconArrowsMaximize size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
          <HitSteps id={id} query={query} onMove={onMove} />
        </>
      }
    >
      <HitDetail id={id} query={query} onMove={onMove} />
    </SidePanel>
  );
}

/** The filter as the address holds it. */
function searchOf(query: HitFilter): Record<string, string | undefined> {
  const { limit: _, ...rest } = query;
  return rest;
}
