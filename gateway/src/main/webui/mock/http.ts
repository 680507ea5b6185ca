import type { IncomingMessage, ServerResponse } from 'node:http';

export interface MockRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: () => Promise<Record<string, unknown>>;
}

/** Answers, or nothing when the path is not its own. */
export type Handler = (request: MockRequest) => unknown;

export class MockProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

export const notFound = () => new MockProblem(404, 'not-found', '没有找到', '这一项不存在，或已被删除。');

export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return request.headers['content-type']?.includes('json') && text ? (JSON.parse(text) as Record<string, unknown>) : {};
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', status >= 400 ? 'application/problem+json' : 'application/json');
  response.end(JSON.stringify(body));
}

export function page<T>(items: T[], query: URLSearchParams, fallback = 50) {
  const size = Number(query.get('size') ?? fallback);
  const number = Number(query.get('page') ?? 0);
  return { total: items.length, page: number, size, items: items.slice(number * size, (number + 1) * size) };
}
