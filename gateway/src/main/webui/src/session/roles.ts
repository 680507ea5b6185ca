/** The roles of the realm, as the API names them. */
export const BUSINESS = ['clerk', 'reviewer', 'supervisor', 'leader'] as const;
export const ADMINISTRATION = ['system-admin', 'security-admin', 'audit-admin'] as const;
export const ROLES = [...BUSINESS, ...ADMINISTRATION] as const;
export type Role = (typeof ROLES)[number];

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the words a tab of the browser shows. */
    title?: string;
    /** Who may open the screen, as the gateway's own rules have it; everybody when it is not said. */
    roles?: readonly Role[];
  }
}

/** Whether the screen has something for one of these roles; whoever has none of this system's is let in nowhere. */
export const admits = (held: string[], wanted: readonly Role[] = ROLES): boolean => wanted.some((role) => held.includes(role));
