import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { HomePage } from './features/home/home-page.tsx';
import { LinkPage } from './features/identity/link-page.tsx';
import { SignInPage } from './features/identity/sign-in-page.tsx';
import { SignedIn } from './features/identity/signed-in.tsx';
import { BrokenPage, NotFoundPage } from './frame/lost-pages.tsx';
import { parseSearch, type SearchState, stringifySearch } from './frame/use-search-state.ts';

const root = createRootRoute({ validateSearch: (search): SearchState => search as SearchState });

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage });
const link = createRoute({ getParentRoute: () => root, path: '/link/$token', component: LinkPage });

/** Everything inside the frame, for somebody who is signed in. */
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn });

const home = createRoute({ getParentRoute: () => inside, path: '/', component: HomePage });
const structure = createRoute({
  getParentRoute: () => inside,
  path: '/structure',
  component: lazyRouteComponent(() => import('./features/structure/structure-page.tsx'), 'StructurePage'),
});
const accesses = createRoute({
  getParentRoute: () => inside,
  path: '/accesses',
  component: lazyRouteComponent(() => import('./features/audit/accesses-page.tsx'), 'AccessesPage'),
});
const oversight = createRoute({
  getParentRoute: () => inside,
  path: '/oversight',
  component: lazyRouteComponent(() => import('./features/audit/oversight/oversight-page.tsx'), 'OversightPage'),
});
const access = createRoute({
  getParentRoute: () => inside,
  path: '/access',
  component: lazyRouteComponent(() => import('./features/access/access-page.tsx'), 'AccessPage'),
});
const approvals = createRoute({
  getParentRoute: () => inside,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./features/approvals/approvals-page.tsx'), 'ApprovalsPage'),
});
const emergencies = createRoute({
  getParentRoute: () => inside,
  path: '/emergencies',
  component: lazyRouteComponent(() => import('./features/emergency/emergencies-page.tsx'), 'EmergenciesPage'),
});
const sources = createRoute({
  getParentRoute: () => inside,
  path: '/sources',
  component: lazyRouteComponent(() => import('./features/sources/sources-page.tsx'), 'SourcesPage'),
});
const retention = createRoute({
  getParentRoute: () => inside,
  path: '/retention',
  component: lazyRouteComponent(() => import('./features/retention/retention-page.tsx'), 'RetentionPage'),
});
const users = createRoute({
  getParentRoute: () => inside,
  path: '/users',
  component: lazyRouteComponent(() => import('./features/identity/users-page.tsx'), 'UsersPage'),
});
const security = createRoute({
  getParentRoute: () => inside,
  path: '/security',
  component: lazyRouteComponent(() => import('./features/identity/security/security-page.tsx'), 'SecurityPage'),
});
const rights = createRoute({
  getParentRoute: () => inside,
  path: '/rights',
  component: lazyRouteComponent(() => import('./features/rights/request-list-page.tsx'), 'RequestListPage'),
});
const newRequest = createRoute({
  getParentRoute: () => inside,
  path: '/rights/new',
  component: lazyRouteComponent(() => import('./features/rights/new-request-page.tsx'), 'NewRequestPage'),
});
const request = createRoute({
  getParentRoute: () => inside,
  path: '/rights/$id',
  component: lazyRouteComponent(() => import('./features/rights/request-page.tsx'), 'RequestPage'),
});
const reports = createRoute({
  getParentRoute: () => inside,
  path: '/reports',
  component: lazyRouteComponent(() => import('./features/collect/report-list-page.tsx'), 'ReportListPage'),
});
const newReport = createRoute({
  getParentRoute: () => inside,
  path: '/reports/new',
  component: lazyRouteComponent(() => import('./features/collect/new-report-page.tsx'), 'NewReportPage'),
});
const report = createRoute({
  getParentRoute: () => inside,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('./features/collect/report-page.tsx'), 'ReportPage'),
});
const hits = createRoute({
  getParentRoute: () => inside,
  path: '/hits',
  component: lazyRouteComponent(() => import('./features/crosscheck/hit-list-page.tsx'), 'HitListPage'),
});
const hit = createRoute({
  getParentRoute: () => inside,
  path: '/hits/$id',
  component: lazyRouteComponent(() => import('./features/crosscheck/hit-page.tsx'), 'HitPage'),
});
const entities = createRoute({
  getParentRoute: () => inside,
  path: '/entities',
  component: lazyRouteComponent(() => import('./features/crosscheck/entity-list-page.tsx'), 'EntityListPage'),
});
const entity = createRoute({
  getParentRoute: () => inside,
  path: '/entities/$id',
  component: lazyRouteComponent(() => import('./features/crosscheck/entity-page.tsx'), 'EntityPage'),
});

const lookup = createRoute({
  getParentRoute: () => inside,
  path: '/lookup',
  component: lazyRouteComponent(() => import('./features/crosscheck/lookup-page.tsx'), 'LookupPage'),
});

const books = createRoute({
  getParentRoute: () => inside,
  path: '/books',
  component: lazyRouteComponent(() => import('./features/books/book-list-page.tsx'), 'BookListPage'),
});
const book = createRoute({
  getParentRoute: () => inside,
  path: '/books/$id',
  component: lazyRouteComponent(() => import('./features/books/book-page.tsx'), 'BookPage'),
});

const routeTree = root.addChildren([
  signIn,
  link,
  inside.addChildren([
    home,
    structure,
    accesses,
    oversight,
    rights,
    newRequest,
    request,
    access,
    approvals,
    emergencies,
    sources,
    users,
    retention,
    security,
    reports,
    newReport,
    report,
    hits,
    hit,
    lookup,
    books,
    book,
    entities,
    entity,
  ]),
]);

/** Every address of the application. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
});

/** Fetches every screen once the first stands: one that a lost network kept away would cost the reader the page. */
export function fetchScreens(): void {
  for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
