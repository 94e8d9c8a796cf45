import {
  IconAddressBook,
  IconBooks,
  IconEye,
  IconEyeCheck,
  IconHierarchy3,
  IconHome,
  IconHourglassLow,
  IconInbox,
  IconKey,
  IconListCheck,
  IconPencilPlus,
  IconSearch,
  IconShieldLock,
  IconUrgent,
  IconUserCheck,
  IconUserQuestion,
  IconUsers,
  IconVersions,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { frameWords } from './words.ts';

export interface RailItem {
  to:
    | '/'
    | '/reports'
    | '/reports/new'
    | '/hits'
    | '/lookup'
    | '/books'
    | '/entities'
    | '/structure'
    | '/accesses'
    | '/oversight'
    | '/retention'
    | '/rights'
    | '/access'
    | '/users'
    | '/approvals'
    | '/emergencies'
    | '/sources';
  search?: Record<string, string>;
  word: keyof typeof frameWords.fr & string;
  /** Stands in the bar of a phone; the others are one touch further. */
  inBar?: boolean;
  /** A shorter word for the bar. */
  shortWord?: keyof typeof frameWords.fr & string;
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
}

interface GuardedItem extends RailItem {
  shown(can: (capability: string) => boolean): boolean;
}

/** The flow, left to right in the order of the stages. */
const flow: GuardedItem[] = [
  { to: '/', word: 'home', icon: IconHome, inBar: true, shown: () => true },
  {
    to: '/reports/new',
    word: 'bring',
    shortWord: 'bringShort',
    icon: IconPencilPlus,
    inBar: true,
    shown: (can) => can('report.submit') && !can('report.read'),
  },
  { to: '/reports', word: 'collect', icon: IconInbox, inBar: true, shown: (can) => can('report.read') },
  {
    to: '/reports',
    search: { state: 'proposed' },
    word: 'evaluate',
    icon: IconListCheck,
    shown: (can) => can('mention.correct'),
  },
  { to: '/hits', word: 'crosscheck', icon: IconVersions, inBar: true, shown: (can) => can('hit.read') },
  { to: '/lookup', word: 'lookup', icon: IconSearch, shown: (can) => can('hit.read') },
  { to: '/books', word: 'books', icon: IconAddressBook, shown: (can) => can('hit.read') },
  { to: '/entities', word: 'analyse', icon: IconBooks, shown: (can) => can('entity.read') },
];

/** Below the line: the house itself. */
const house: GuardedItem[] = [
  { to: '/structure', word: 'organisation', icon: IconHierarchy3, shown: (can) => can('structure.read') },
  {
    to: '/accesses',
    word: 'accesses',
    shortWord: 'accessesShort',
    icon: IconEye,
    shown: (can) => can('audit.read.own'),
  },
  {
    to: '/oversight',
    word: 'oversight',
    icon: IconEyeCheck,
    shown: (can) => can('audit.read.all'),
  },
  { to: '/rights', word: 'rights', icon: IconUserQuestion, shown: (can) => can('rights.handle') },
  {
    to: '/retention',
    word: 'retention',
    icon: IconHourglassLow,
    shown: (can) => can('retention.read') || can('hit.read'),
  },
  {
    to: '/access',
    word: 'access',
    icon: IconKey,
    shown: (can) => can('zone.read') || can('grant.give'),
  },
  {
    to: '/approvals',
    word: 'approvals',
    icon: IconUserCheck,
    shown: (can) => can('hit.read') || can('mention.correct') || can('audit.read.all'),
  },
  {
    to: '/emergencies',
    word: 'emergencies',
    icon: IconUrgent,
    shown: (can) => can('emergency.open') || can('emergency.review') || can('grant.give'),
  },
  { to: '/sources', word: 'sources', icon: IconShieldLock, shown: (can) => can('source.handle') },
  { to: '/users', word: 'users', icon: IconUsers, shown: (can) => can('user.manage') },
];

/** What the rail shows to this person. */
export function railItems(can: (capability: string) => boolean): { flow: RailItem[]; house: RailItem[] } {
  return { flow: flow.filter((item) => item.shown(can)), house: house.filter((item) => item.shown(can)) };
}

/** Whether the item is where the reader is: the Evaluation queue is the list of reports seen through its state. */
export function isCurrent(item: RailItem, path: string, search: Record<string, unknown>): boolean {
  if (item.to === '/') return path === '/';
  if (item.to === '/reports') {
    if (path === '/reports') return (search.state === 'proposed') === (item.search?.state === 'proposed');
    return !item.search && path.startsWith('/reports/');
  }
  return path === item.to || path.startsWith(`${item.to}/`);
}
