export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height?: number;
  readonly full?: boolean;
  readonly forced?: boolean;
}

export const shots: readonly Shot[] = [
  ...['idle', 'asked', 'nothing-asked', 'nothing-to-say', 'too-long', 'offline', 'cannot-read', 'error'].map(
    (state) => ({ name: `coach-${state}`, path: `coach.html?state=${state}&open`, width: 640, height: 800 }),
  ),
  { name: 'coach-closed', path: 'coach.html?state=asked', width: 640, height: 420 },
  { name: 'coach-narrow', path: 'coach.html?state=asked&open', width: 320, height: 640 },
  { name: 'coach-low', path: 'coach.html?state=asked&open', width: 1000, height: 420 },
  { name: 'coach-rtl', path: 'coach.html?state=asked&open&dir=rtl', width: 640, height: 800 },
  { name: 'coach-forced', path: 'coach.html?state=asked&open', width: 640, height: 800, forced: true },
  ...['full', 'empty', 'young', 'few', 'drift', 'instance', 'off', 'blocked', 'disk', 'sites', 'checked'].map(
    (state) => ({
      name: `popup-${state}`,
      path: `popup.html?state=${state}`,
      width: 380,
      height: 600,
    }),
  ),
  { name: 'popup-narrow', path: 'popup.html', width: 300, height: 600 },
  ...[
    ['scorecard', 'page=scorecard'],
    ['scorecard-few', 'page=scorecard&size=9'],
    ['scorecard-empty', 'page=scorecard&size=0'],
    ['trouble', 'page=scorecard&trouble'],
    ['posts', 'page=posts'],
    ['post', 'page=posts/x'],
    ['replies', 'page=replies'],
    ['replies-none', 'page=replies&none'],
    ['data', 'page=data&import=running&csv'],
    ['deleted', 'page=data&import=stopped&deleted'],
    ['settings', 'page=settings&dismissed'],
  ].flatMap(([name, query]) =>
    [1200, 360].map((width) => ({
      name: `dashboard-${name}-${width}`,
      path: `dashboard.html?${query}`,
      width,
      height: 800,
      full: name !== 'posts',
    })),
  ),
];
