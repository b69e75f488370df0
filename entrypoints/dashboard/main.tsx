import '../../components/dashboard/dashboard.css';
import { render } from 'preact';
import { DashboardView } from '../../components/dashboard/dashboard.tsx';
import { routeFrom } from '../../components/dashboard/routes.ts';
import { createDashboard } from '../../components/dashboard/store.ts';
import { dashboardPorts } from './ports.ts';

const dashboard = createDashboard(dashboardPorts, routeFrom(location.hash));
addEventListener('hashchange', () => void dashboard.go(routeFrom(location.hash)));
render(<DashboardView dashboard={dashboard} />, document.body);
dashboardPorts.onChange(() => void dashboard.load());
void dashboard.load();
