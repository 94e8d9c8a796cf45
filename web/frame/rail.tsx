import { Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan, useMe } from '../api/me.ts';
import { useText } from '../i18n/use-text.ts';
import classes from './rail.module.css';
import { isCurrent, type RailItem, railItems } from './rail-items.ts';
import { frameWords } from './words.ts';

/** The flow at the left edge; on a phone a bar of four at the bottom, the rest in a sheet. */
export function Rail() {
  const t = useText(frameWords);
  const { flow, house } = railItems(useCan());
  const { demonstration } = useMe();
  return (
    <nav className={classes.rail} aria-label={t.mainNavigation}>
      <p className={classes.brand}>Recoupe</p>
      <ul className={classes.flow}>
        {flow.map((item) => (
          <RailLink key={item.word} item={item} />
        ))}
      </ul>
      <ul className={classes.house}>
        {house.map((item) => (
          <RailLink key={item.word} item={item} />
        ))}
      </ul>
      {demonstration && <p className={classes.demonstration}>{t.demonstration}</p>}
      <PhoneBar items={[...flow, ...house]} />
    </nav>
  );
}

function PhoneBar({ items }: { items: RailItem[] }) {
  const t = useText(frameWords);
  const { demonstration } = useMe();
  const [opened, setOpened] = useState(false);
  const inBar = items.length > 4 ? items.filter((item) => item.inBar) : items;
  const inSheet = items.filter((item) => !inBar.includes(item));
  return (
    <div className={classes.bar}>
      <ul className={classes.barItems}>
        {inBar.map((item) => (
          <RailLink key={item.word} item={item} short />
        ))}
        {inSheet.length > 0 && (
          <li>
            <button type="button" className={classes.link} aria-expanded={opened} onClick={() => setOpened(true)}>
              <IconMenu2 size={20} stroke={1.6} aria-hidden />
              <span>{t.more}</span>
            </button>
          </li>
        )}
      </ul>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="bottom"
        size="auto"
        title={t.more}
        closeButtonProps={{ 'aria-label': t.close }}
      >
        <ul className={classes.sheet}>
          {inSheet.map((item) => (
            <RailLink key={item.word} item={item} onFollow={() => setOpened(false)} />
          ))}
        </ul>
        {demonstration && <p className={classes.demonstration}>{t.demonstration}</p>}
      </Drawer>
    </div>
  );
}

function RailLink({ item, short = false, onFollow }: { item: RailItem; short?: boolean; onFollow?: () => void }) {
  const t = useText(frameWords);
  const location = useRouterState({ select: (state) => state.location });
  const current = isCurrent(item, location.pathname, location.search);
  const Icon = item.icon;
  const word = t[(short && item.shortWord) || item.word] as string;
  return (
    <li>
      <Link
        to={item.to}
        search={item.search ?? {}}
        className={classes.link}
        aria-current={current ? 'page' : undefined}
        // The link's own idea of being current counts the path alone, and would mark two items.
        activeOptions={{ exact: true, includeSearch: true }}
        activeProps={{}}
        onClick={onFollow}
      >
        <Icon size={short ? 20 : 17} stroke={1.6} aria-hidden />
        <span>{word}</span>
      </Link>
    </li>
  );
}
