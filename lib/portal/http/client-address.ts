/** Where a request comes from, for what is counted by client. */
import type { Context } from 'hono';

interface SocketBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * The address at the other end of the socket; headers that a client could write itself are not believed. Inside a page there is no
 * socket and one client only.
 */
export function clientAddress(context: Context): string {
  return (context.env as SocketBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'this page';
}
