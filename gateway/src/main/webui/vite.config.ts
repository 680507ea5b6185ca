import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { firstView } from './build/firstView';
import { installable } from './build/installable';

const gateway = 'http://localhost:8080';
/** Kept in the browser from the start: the first screens, and what must be there when they meet trouble. */
const KEPT = [
  '/scorecard/ScorecardPage.vue',
  '/work/WorkPage.vue',
  '/task/TaskListPage.vue',
  '/task/TaskDetailPage.vue',
  '/session/ExpiredDialog.vue',
  '/workbox-window.prod.es5.mjs',
];

export default defineConfig({
  plugins: [vue(), firstView('/scorecard/ScorecardPage.vue', 250), installable(KEPT)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': gateway, '/login': gateway, '/logout': gateway, '/q': gateway },
  },
  // ECharts, drawn on one screen only, is the one large chunk.
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 600 },
  test: { include: ['src/**/*.test.ts'] },
});
