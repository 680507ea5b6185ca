import type { InjectionKey, Ref } from 'vue';

/** What every sheet says of where it comes from. */
export interface Imprint {
  /** Made of 示例数据, which no reader may take for real. */
  sample: boolean;
  by: string;
}

/** The app fills it; heads of pages print it. */
export const IMPRINT: InjectionKey<Readonly<Ref<Imprint | null>>> = Symbol('imprint');
