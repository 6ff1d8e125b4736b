/** The one of our scripts that looks after a page. The gate makes way for the reader; the reader makes way for nobody. */
export interface Tenant {
  readonly role: 'gate' | 'reader';
  /** Takes everything it added away, and never acts again. */
  leave(): void;
}

declare global {
  /** Seen by our own scripts only: they share a world that is not the page's. */
  var saysWhoTenant: Tenant | undefined;
}

/** True when `tenant` may begin: nobody was here, or a gate that has now left. */
export function moveIn(tenant: Tenant): boolean {
  const present = globalThis.saysWhoTenant;
  if (present && (present.role === 'reader' || tenant.role === 'gate')) return false;
  present?.leave();
  globalThis.saysWhoTenant = tenant;
  return true;
}
