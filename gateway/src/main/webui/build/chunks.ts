import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

/** By file name. */
export const chunksOf = (bundle: Rolldown.OutputBundle): Map<string, Chunk> =>
  new Map(Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));

/** The chunks that a chunk cannot run without, itself among them. */
export function withImports(chunk: Chunk, all: Map<string, Chunk>, found = new Set<Chunk>()): Set<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = all.get(name);
    if (imported) withImports(imported, all, found);
  }
  return found;
}
