import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';
import { TitleBar } from './title-bar.tsx';

interface PageProps {
  title: string;
  /** Where I am beside the title: a cell, a count, a reference. */
  context?: ReactNode;
  /** What can be done on the whole page, at the right above the content. */
  actions?: ReactNode;
  /** Filters, at the left above the content. */
  tools?: ReactNode;
  /** A `SidePanel`, beside the content; on a narrow screen it covers it. */
  panel?: ReactNode;
  /** `text` keeps a readable measure; `list` takes the width. */
  measure?: 'text' | 'list';
  children: ReactNode;
}

/** Width from which the panel stands beside the list instead of over it. */
const besideWidth = '(min-width: 64rem)';

/** Every screen of the frame: the title bar, the content, and the panel beside it. */
export function Page({ title, context, actions, tools, panel, measure = 'list', children }: PageProps) {
  const beside = useMediaQuery(besideWidth, true, { getInitialValueInEffect: false });
  useEffect(() => {
    document.title = `${title} · Recoupe`;
  }, [title]);
  const covered = Boolean(panel) && !beside;
  return (
    <div className={classes.page}>
      <TitleBar title={title} context={context} />
      <div className={classes.body} data-panel={panel ? true : undefined}>
        <main
          id="content"
          data-scroll-restoration-id="content"
          tabIndex={-1}
          className={classes.content}
          data-covered={covered || undefined}
        >
          <div className={classes.measure} data-measure={measure} inert={covered}>
            {(tools || actions) && (
              <div className={classes.tools}>
                <div className={classes.filters}>{tools}</div>
                {actions && <div className={classes.actions}>{actions}</div>}
              </div>
            )}
            {children}
          </div>
        </main>
        {panel}
      </div>
    </div>
  );
}
