/** The dashboard: the scorecard at length, every post, the user's data and the settings. */
import { useEffect } from 'preact/hooks';
import { Logo } from '../logo.tsx';
import { TroubleNote } from '../trouble.tsx';
import { useStore } from '../use-store.ts';
import { DataPage } from './data-page.tsx';
import { PostPage } from './post-page.tsx';
import { PostsPage } from './posts-page.tsx';
import { RepliesPage } from './replies-page.tsx';
import { hashOf, type Route } from './routes.ts';
import { ScorecardPage } from './scorecard-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { Dashboard } from './store.ts';

const pages: readonly { page: Exclude<Route['page'], 'post'>; label: string }[] = [
  { page: 'scorecard', label: 'Scorecard' },
  { page: 'posts', label: 'Posts' },
  { page: 'replies', label: 'Replies' },
  { page: 'data', label: 'Your data' },
  { page: 'settings', label: 'Settings' },
];

export function DashboardView({ dashboard }: { dashboard: Dashboard }) {
  const { route, trouble, notice } = useStore(dashboard.store, (all) => all);
  const here = route.page === 'post' ? 'posts' : route.page;
  const title = pages.find(({ page }) => page === here)?.label;
  useEffect(() => {
    document.title = `${title} · Chorus`;
  }, [title]);
  return (
    <div class="dashboard">
      <header class="side">
        <p class="brand">
          <Logo size={24} /> Chorus
        </p>
        <nav aria-label="Pages">
          {pages.map(({ page, label }) => (
            <a key={page} href={hashOf({ page })} aria-current={page === here ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <p class="promise">All of this is kept on this machine alone.</p>
      </header>
      <main>
        {trouble && <TroubleNote kind={trouble} retry={() => void dashboard.load()} />}
        <Page dashboard={dashboard} route={route} />
      </main>
      <p class="toast" role="status">
        {notice}
      </p>
    </div>
  );
}

function Page({ dashboard, route }: { dashboard: Dashboard; route: Route }) {
  switch (route.page) {
    case 'scorecard':
      return <ScorecardPage dashboard={dashboard} />;
    case 'posts':
      return <PostsPage dashboard={dashboard} />;
    case 'post':
      return <PostPage dashboard={dashboard} />;
    case 'replies':
      return <RepliesPage dashboard={dashboard} />;
    case 'data':
      return <DataPage dashboard={dashboard} />;
    case 'settings':
      return <SettingsPage dashboard={dashboard} />;
  }
}
