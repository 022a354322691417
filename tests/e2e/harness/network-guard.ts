import type { BrowserContext, Page } from '@playwright/test';

/** What a page did that a briefing room without a network must never see. */
export interface NetworkGuard {
  /** Addresses asked for outside the deliverable; every one was refused. */
  readonly externalRequests: readonly string[];
  /** Console errors and uncaught exceptions. */
  readonly consoleErrors: readonly string[];
  /** Accept console errors that match, in a test that provokes them. */
  allowConsoleErrors(pattern: RegExp): void;
}

/**
 * Whether an address belongs to the deliverable itself.
 * @param home `http://127.0.0.1:port` for the web edition, the file's own URL for the single file.
 */
export function isLocalAddress(address: string, home: string): boolean {
  if (/^(?:data|blob|about):/.test(address)) return true;
  const url = new URL(address);
  const own = new URL(home);
  if (own.protocol === 'file:') return url.protocol === 'file:' && url.pathname === own.pathname;
  return url.origin === own.origin;
}

/** Refuse and count everything that is not the deliverable, in every page and worker of a context. */
export async function guardNetwork(context: BrowserContext, home: string): Promise<NetworkGuard> {
  const externalRequests: string[] = [];
  const consoleErrors: string[] = [];
  const allowed: RegExp[] = [];

  const refuses = (address: URL): boolean => !isLocalAddress(address.href, home);
  await context.route(refuses, (route) => route.abort('blockedbyclient'));
  await context.routeWebSocket(refuses, (socket) => {
    externalRequests.push(socket.url());
    void socket.close();
  });
  context.on('request', (request) => {
    if (!isLocalAddress(request.url(), home)) externalRequests.push(request.url());
  });
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => consoleErrors.push(error.stack ?? error.message));
  };
  context.pages().forEach(listen);
  context.on('page', listen);

  return {
    externalRequests,
    get consoleErrors() {
      return consoleErrors.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    },
    allowConsoleErrors: (pattern) => void allowed.push(pattern),
  };
}
