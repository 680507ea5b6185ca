import { noteAnswer, noteNoAnswer } from '@/shared/connection';
import { currentLocale } from '@/shared/i18n/locale';
import { loggedInAgain } from '@/shared/relogin';
import type { Schemas } from '@/shared/schema';
import { hasUnkept } from '@/shared/unkept';
import { keyOf, type WriteKey } from '@/shared/writeKeys';

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

  /** There can be no such thing, is none, or not for this reader: asking again changes nothing. */
  get refused(): boolean {
    return [400, 403, 404].includes(this.status);
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

/** What the server says of a refusal; what is no problem of ours has its status only. */
function problemOf(text: string, status: number, title: string): Problem {
  try {
    return new Problem(JSON.parse(text) as ProblemBody, status);
  } catch {
    return new Problem({ title }, status);
  }
}

function headersOf(accept: string, key: WriteKey | null): Record<string, string> {
  return {
    ...(key && { 'Idempotency-Key': key.value }),
    Accept: `${accept}, application/problem+json`,
    'Accept-Language': currentLocale() === 'en' ? 'en' : 'zh-CN',
    // The gateway takes writes from a web session only with this header (CSRF).
    'X-Requested-With': 'scorecard',
  };
}

async function ask(path: string, accept: string, { method = 'GET', query, body, signal }: Call): Promise<Response> {
  const isForm = body instanceof FormData;
  const key = method === 'GET' ? null : keyOf(method, address(path, query), body);
  const headers = headersOf(accept, key);
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(address(path, query), {
      method,
      headers,
      signal,
      credentials: 'same-origin',
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
    noteAnswer(response.status);
    key?.ended(response.status);
    return response;
  } catch (cause) {
    if (!signal?.aborted) noteNoAnswer();
    key?.ended(NO_ANSWER);
    throw cause;
  }
}

/**
 * The session has ended. A question goes with the page through the login and comes back; a write waits where it is, with
 * all that was typed, and so does everything while something typed is kept nowhere.
 *
 * @returns whether to ask once more
 */
const askAgain = (isWrite: boolean): Promise<boolean> => (isWrite || hasUnkept() ? loggedInAgain() : leaveForLogin());

/**
 * The answer to a call that was not refused. Nothing is asked twice by itself; a write that somebody asks for again because no answer came
 * has the key it had, so that one which had arrived is not carried out twice.
 */
async function send(path: string, accept: string, order: Call): Promise<Response> {
  const response = await ask(path, accept, order);
  if (response.status === 401 && (await askAgain((order.method ?? 'GET') !== 'GET'))) return send(path, accept, order);
  if (!response.ok) throw problemOf(await response.text(), response.status, response.statusText);
  return response;
}

const parsed = <T>(text: string): T => (text ? JSON.parse(text) : undefined) as T;

export async function call<T>(path: string, order: Call = {}): Promise<T> {
  return parsed(await (await send(path, 'application/json', order)).text());
}

/** A file that is made by a write, which no link can ask for. */
export const callFile = async (path: string, order: Call): Promise<Blob> => (await send(path, '*/*', order)).blob();

/** fetch does not say how far an upload is. */
function post(path: string, body: FormData, onProgress: (share: number) => void): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const key = keyOf('POST', path, body);
    request.open('POST', path);
    for (const [name, value] of Object.entries(headersOf('application/json', key))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total);
    request.onload = () => {
      noteAnswer(request.status);
      key.ended(request.status);
      resolve(request);
    };
    request.onerror = () => {
      noteNoAnswer();
      key.ended(NO_ANSWER);
      reject(new Problem({}, NO_ANSWER));
    };
    request.send(body);
  });
}

/**
 * Sends a file.
 *
 * @param onProgress hears the share that has left, 0..1
 */
export async function upload<T>(path: string, file: File, onProgress: (share: number) => void): Promise<T> {
  const body = new FormData();
  body.append('file', file);
  const { status, statusText, responseText } = await post(path, body, onProgress);
  if (status === 401 && (await askAgain(true))) return upload(path, file, onProgress);
  if (status < 200 || status >= 300) throw problemOf(responseText, status, statusText);
  return parsed(responseText);
}
