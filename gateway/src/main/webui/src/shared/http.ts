import { currentLocale } from '@/shared/i18n/locale';
import type { Schemas } from '@/shared/schema';

/** An RFC 9457 problem as the gateway and the services answer it; `errors` says what is wrong with a record, by field, in both languages. */
export type ProblemBody = Schemas['ProblemDetail'];

export class Problem extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly field?: string;
  private readonly errors: NonNullable<ProblemBody['errors']>;

  constructor(body: ProblemBody, status: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.status = status;
    this.detail = body.detail ?? '';
    this.field = body.field;
    this.errors = body.errors ?? [];
  }

  /** What is wrong with one field of a form; undefined when nothing is. */
  of(field: string): string | undefined {
    if (this.field === field) return this.detail || this.title;
    const said = this.errors
      .filter((e) => e.field === field)
      .map((e) => (currentLocale() === 'en' ? e.message.en : e.message.zh));
    return said.join(' ') || undefined;
  }

  /** Somebody else wrote between our read and our write. */
  get conflict(): boolean {
    return this.status === 409;
  }
}

/** Status 0: no answer came at all. */
export const NO_ANSWER = 0;

export function asProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  return new Problem({ detail: cause instanceof Error ? cause.message : String(cause) }, NO_ANSWER);
}

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

/** Path with the given, non-empty parameters. Also used for links the browser follows itself (downloads). */
export function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

export function loginAddress(next: string): string {
  return address('/login', { next });
}

let leaving = false;

/** The gateway's session is gone: the login brings the user back to where they were. */
function leaveForLogin(): Promise<never> {
  // Two questions may come back unanswered at once; a second start of the login would cancel the first.
  if (!leaving) window.location.assign(loginAddress(window.location.pathname + window.location.search));
  leaving = true;
  return new Promise(() => undefined);
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return new Problem((await response.json()) as ProblemBody, response.status);
  } catch {
    return new Problem({ title: response.statusText }, response.status);
  }
}

/** The answer to a call that was not refused. */
async function send(path: string, accept: string, { method = 'GET', query, body, signal }: Call): Promise<Response> {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = {
    Accept: `${accept}, application/problem+json`,
    'Accept-Language': currentLocale() === 'en' ? 'en' : 'zh-CN',
    // The gateway takes writes from a web session only with this header (CSRF).
    'X-Requested-With': 'scorecard',
  };
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';

  const response = await fetch(address(path, query), {
    method,
    headers,
    signal,
    credentials: 'same-origin',
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  });
  if (response.status === 401) return leaveForLogin();
  if (!response.ok) throw await readProblem(response);
  return response;
}

export async function call<T>(path: string, order: Call = {}): Promise<T> {
  const text = await (await send(path, 'application/json', order)).text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** A file that is made by a write, which no link can ask for. */
export const callFile = async (path: string, order: Call): Promise<Blob> => (await send(path, '*/*', order)).blob();
