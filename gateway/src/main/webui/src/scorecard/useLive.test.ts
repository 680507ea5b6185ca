import { effectScope } from 'vue';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLive } from './useLive';

/** What a browser's stream does, as far as it is asked here. */
class Stream {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;
  onopen?: () => void;
  onerror?: () => void;
  private hear?: (message: { data: string }) => void;
  constructor() {
    Stream.opened.push(this);
  }
  addEventListener(_: string, hear: (message: { data: string }) => void): void {
    this.hear = hear;
  }
  close(): void {
    this.readyState = Stream.CLOSED;
  }
  say(indicators: string[]): void {
    this.hear?.({ data: JSON.stringify({ indicators, at: '2026-11-25T00:00:00Z' }) });
  }
}

describe('useLive', () => {
  beforeEach(() => {
    Stream.opened = [];
    vi.stubGlobal('EventSource', Stream);
    vi.useFakeTimers();
    setActivePinia(createPinia());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('has one stream for all who listen, and none when nobody does', () => {
    const [first, second] = [effectScope(), effectScope()];
    const heard: string[][] = [];
    first.run(() => useLive(({ indicators }) => heard.push(indicators)));
    second.run(() => useLive(({ indicators }) => heard.push(indicators)));
    expect(Stream.opened).toHaveLength(1);

    Stream.opened[0]?.say(['I10']);
    expect(heard).toEqual([['I10'], ['I10']]);

    first.stop();
    expect(Stream.opened[0]?.readyState).toBe(1);
    second.stop();
    expect(Stream.opened[0]?.readyState).toBe(Stream.CLOSED);
  });

  it('says that anything may have changed when a stream begins, and opens another when the gateway refused one', () => {
    const heard: string[][] = [];
    const { state } = effectScope().run(() => useLive(({ indicators }) => heard.push(indicators)))!;
    const refused = Stream.opened[0]!;
    refused.close();
    refused.onerror?.();
    expect(state.value).toBe('offline');

    vi.advanceTimersByTime(1_000);
    expect(Stream.opened).toHaveLength(2);
    Stream.opened[1]?.onopen?.();
    expect(state.value).toBe('live');
    expect(heard).toEqual([[]]);
  });

  it('tells the first of a burst at once and the rest as one after a pause', () => {
    const heard: string[][] = [];
    effectScope().run(() => useLive(({ indicators }) => heard.push(indicators)));
    const stream = Stream.opened[0]!;
    stream.say(['I10']);
    stream.say(['I11']);
    stream.say(['I10', 'I12']);
    expect(heard).toEqual([['I10']]);

    vi.advanceTimersByTime(300);
    expect(heard).toEqual([['I10'], ['I11', 'I10', 'I12']]);

    stream.say(['I13']);
    stream.say([]);
    vi.advanceTimersByTime(300);
    expect(heard).toHaveLength(3);
    expect(heard[2]).toEqual([]);

    vi.advanceTimersByTime(300);
    stream.say(['I14']);
    expect(heard).toHaveLength(4);
  });
});
