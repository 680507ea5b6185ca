/** The key of a write: sent again because no answer came, it is not carried out a second time. */
export interface WriteKey {
  /** As the header Idempotency-Key wants it, a string of RFC 9651. */
  value: string;
  /** Says how it ended; 0 for no answer. What may have been carried out, or is to be tried again, keeps its key. */
  ended: (status: number) => void;
}

/** What has not been answered for good, with its key. In memory alone: bodies may be personal. */
const open = new Map<string, string>();
const MOST_OPEN = 100;

/** Without crypto.randomUUID, which a page that came by plain HTTP does not have. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `"${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** A file is the same when it is called the same, is as large and as old. */
const part = (value: FormDataEntryValue): unknown =>
  typeof value === 'string' ? value : [value.name, value.size, value.lastModified];

const written = (body: unknown): string =>
  JSON.stringify(body instanceof FormData ? [...body.entries()].map(([name, value]) => [name, part(value)]) : (body ?? null));

/** No answer, a login that has to come first, the same being carried out still, too much at once, a fault of the server. */
const isOpen = (status: number): boolean => [0, 401, 409, 429].includes(status) || status >= 500;

/** The same for the same write, as long as that was not answered for good. */
export function keyOf(method: string, address: string, body: unknown): WriteKey {
  const write = `${method} ${address} ${written(body)}`;
  const value = open.get(write) ?? newKey();
  open.delete(write);
  open.set(write, value);
  if (open.size > MOST_OPEN) open.delete([...open.keys()][0]!);
  return {
    value,
    ended: (status) => {
      if (!isOpen(status)) open.delete(write);
    },
  };
}
