import { createRouter, createWebHistory } from 'vue-router';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'scorecard', component: () => import('./pages/scorecard/ScorecardPage.vue'), meta: { title: 'nav.scorecard' } },
    { path: '/indicators/:id', name: 'indicator', props: true, component: () => import('./pages/indicator/IndicatorPage.vue'), meta: { title: 'nav.scorecard' } },
    { path: '/indicators/:id/decisions', name: 'decisions', props: true, component: () => import('./pages/decision/DecisionsPage.vue'), meta: { title: 'decision.title' } },
    { path: '/radar', name: 'radar', component: () => import('./pages/radar/RadarPage.vue'), meta: { title: 'nav.radar' } },
    { path: '/tasks', name: 'tasks', component: () => import('./pages/task/TaskListPage.vue'), meta: { title: 'task.title' } },
    { path: '/tasks/:id', name: 'task', props: true, component: () => import('./pages/task/TaskDetailPage.vue'), meta: { title: 'task.title' } },
    { path: '/slips', name: 'slips', component: () => import('./pages/slip/SlipsPage.vue'), meta: { title: 'slip.title' } },
    { path: '/slips/:id', name: 'slip', props: true, component: () => import('./pages/slip/SlipPage.vue'), meta: { title: 'slip.title' } },
    { path: '/notices', name: 'notices', component: () => import('./pages/notice/NoticesPage.vue'), meta: { title: 'notice.title' } },
    { path: '/ladders', name: 'ladders', component: () => import('./pages/ladder/LaddersPage.vue'), meta: { title: 'ladder.title' } },
    { path: '/calendar/:year?', name: 'calendar', props: true, component: () => import('./pages/calendar/CalendarPage.vue'), meta: { title: 'calendar.title' } },
    { path: '/months/:month?', name: 'months', props: true, component: () => import('./pages/month/MonthPage.vue'), meta: { title: 'nav.months' } },
    { path: '/matters', name: 'matters', component: () => import('./pages/matter/MattersPage.vue'), meta: { title: 'matter.title' } },
    { path: '/matters/new', name: 'matter-new', component: () => import('./pages/matter/MatterEditPage.vue'), meta: { title: 'matter.new' } },
    { path: '/matters/:id', name: 'matter', props: true, component: () => import('./pages/matter/MatterPage.vue'), meta: { title: 'matter.title' } },
    { path: '/matters/:id/edit', name: 'matter-edit', props: true, component: () => import('./pages/matter/MatterEditPage.vue'), meta: { title: 'matter.edit' } },
    { path: '/reports', name: 'reports', component: () => import('./pages/report/ReportsPage.vue'), meta: { title: 'report.title' } },
    { path: '/reports/templates', name: 'report-templates', component: () => import('./pages/report/TemplatesPage.vue'), meta: { title: 'template.title' } },
    { path: '/reports/one-page/:lock?', name: 'one-page', props: true, component: () => import('./pages/report/OnePagePage.vue'), meta: { title: 'report.kinds.one-page' } },
    { path: '/reports/jobs/:id', name: 'report-job', props: true, component: () => import('./pages/report/JobPage.vue'), meta: { title: 'report.many' } },
    { path: '/reports/:id', name: 'report', props: true, component: () => import('./pages/report/ReportPage.vue'), meta: { title: 'report.title' } },
    { path: '/registers', name: 'registers', component: () => import('./pages/register/RegistersPage.vue'), meta: { title: 'nav.registers' } },
    { path: '/registers/:service/personal-data', name: 'personal-data', props: true, component: () => import('./pages/personal/PersonalDataPage.vue'), meta: { title: 'personal.title' } },
    { path: '/registers/:service/:register', name: 'register', props: true, component: () => import('./pages/register/RegisterPage.vue'), meta: { title: 'nav.registers' } },
    { path: '/registers/:service/:register/import', name: 'import', props: true, component: () => import('./pages/import/ImportWizardPage.vue'), meta: { title: 'list.import' } },
    { path: '/registers/:service/:register/imports', name: 'imports', props: true, component: () => import('./pages/import/ImportListPage.vue'), meta: { title: 'import.listTitle' } },
    { path: '/registers/:service/:register/imports/:id', name: 'import-detail', props: true, component: () => import('./pages/import/ImportPage.vue'), meta: { title: 'import.listTitle' } },
    { path: '/registers/:service/:register/new', name: 'record-new', props: true, component: () => import('./pages/register/NewRecordPage.vue'), meta: { title: 'record.new' } },
    { path: '/registers/:service/:register/duplicates', name: 'duplicates', props: true, component: () => import('./pages/duplicates/DuplicatesPage.vue'), meta: { title: 'duplicates.title' } },
    { path: '/registers/:service/:register/lists', name: 'lists', props: true, component: () => import('./pages/lists/ListsPage.vue'), meta: { title: 'lists.title' } },
    { path: '/registers/:service/:register/lists/:id', name: 'list', props: true, component: () => import('./pages/lists/ListPage.vue'), meta: { title: 'lists.title' } },
    { path: '/registers/:service/:register/:recordId', name: 'record', props: true, component: () => import('./pages/register/RecordPage.vue'), meta: { title: 'nav.registers' } },
    { path: '/plan', name: 'plan', component: () => import('./pages/plan/PlanPage.vue'), meta: { title: 'nav.plan' } },
    { path: '/system', name: 'system', component: () => import('./pages/system/SystemPage.vue'), meta: { title: 'nav.system' } },
    { path: '/system/reconciliations/:id', name: 'reconciliation', props: true, component: () => import('./pages/system/ReconciliationPage.vue'), meta: { title: 'system.reconciliation.title' } },
    { path: '/system/rebuilds/:id', name: 'rebuild', props: true, component: () => import('./pages/system/RebuildPage.vue'), meta: { title: 'system.rebuild.title' } },
    { path: '/journal', name: 'journal', component: () => import('./pages/journal/JournalPage.vue'), meta: { title: 'journal.title' } },
    { path: '/delegations', name: 'delegations', component: () => import('./pages/delegation/DelegationsPage.vue'), meta: { title: 'delegation.title' } },
    { path: '/work', name: 'work', component: () => import('./pages/work/WorkPage.vue'), meta: { title: 'nav.work' } },
    { path: '/:missing(.*)*', name: 'missing', component: () => import('./pages/MissingPage.vue'), meta: { title: 'app.notFound' } },
  ],
  scrollBehavior(to, from, saved) {
    if (saved) return saved;
    if (to.hash) return { el: to.hash };
    // A change of filters in the address is not a new page.
    return to.path === from.path ? false : { top: 0 };
  },
});
