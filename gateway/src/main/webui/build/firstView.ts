import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { chunksOf, withImports } from './chunks';

/**
 * Keeps the script of the first view within a budget, and fails the build where it is not.
 *
 * @param page the end of the path of the page that is seen first
 * @param budget kilobytes (1,000 bytes) of script, gzip at its default level
 */
export function firstView(page: string, budget: number): Plugin {
  return {
    name: 'first-view-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = chunksOf(bundle);
      const roots = [...chunks.values()].filter((chunk) => chunk.isEntry || chunk.facadeModuleId?.endsWith(page));
      if (roots.length !== 2) this.error(`One entry and ${page} make the first view, but ${roots.length} chunks were found.`);
      const needed = new Set(roots.flatMap((root) => [...withImports(root, chunks)]));
      const size = [...needed].reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0) / 1000;
      const said = `First view: ${size.toFixed(1)} kB of script (gzip) in ${needed.size} files, ${budget} kB allowed.`;
      if (size > budget) this.error(said);
      this.info(said);
    },
  };
}
