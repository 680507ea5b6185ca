import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';
import type { Plugin, PluginOption } from 'vite';
import { chunksOf, withImports } from './chunks';

/** Answered by the gateway alone, never from what a browser keeps: figures, records, logins. */
const GATEWAYS_OWN = /^\/(api|q|login|logout|back-channel-logout)([/?]|$)/;

const manifest: Partial<ManifestOptions> = {
  id: '/',
  lang: 'zh-CN',
  name: '朝阳科创记分牌',
  short_name: '科创记分牌',
  description: '科技创新行动计划的指标、任务和待办',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#B3261E',
  background_color: '#FFFFFF',
  icons: [
    { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: '待办', url: '/work' },
    { name: '督办', url: '/tasks' },
  ],
};

/**
 * Makes the app installable, and has a service worker keep its own files: those of the first screens when it is installed,
 * the others once they were opened.
 *
 * @param parts ends of the paths of the modules, each a chunk of its own, that open without a connection from the start
 */
export function installable(parts: string[]): PluginOption[] {
  const first = new Set<string>();
  const collect: Plugin = {
    name: 'first-screens',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = chunksOf(bundle);
      const isFirst = (module: string | null) => parts.some((part) => module?.endsWith(part));
      const roots = [...chunks.values()].filter((chunk) => chunk.isEntry || isFirst(chunk.facadeModuleId));
      if (roots.length !== parts.length + 1) this.error(`Of ${parts.join(', ')} not every one is a chunk of its own.`);
      for (const chunk of roots.flatMap((root) => [...withImports(root, chunks)])) {
        first.add(chunk.fileName);
        chunk.viteMetadata?.importedCss.forEach((sheet) => first.add(sheet));
      }
    },
  };
  const worker = VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest,
    includeAssets: ['favicon.svg', 'icons/*.png'],
    workbox: {
      globPatterns: ['index.html', 'assets/*.{js,css}'],
      manifestTransforms: [
        (entries) => ({ manifest: entries.filter(({ url }) => !url.startsWith('assets/') || first.has(url)), warnings: [] }),
      ],
      // Their names change with their content.
      dontCacheBustURLsMatching: /^assets\//,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [GATEWAYS_OWN],
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/assets/'),
          handler: 'CacheFirst',
          options: { cacheName: 'parts', expiration: { maxEntries: 200, maxAgeSeconds: 30 * 86_400 } },
        },
      ],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
  return [collect, worker];
}
