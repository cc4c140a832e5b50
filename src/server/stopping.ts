import type { FastifyInstance } from 'fastify';

const lookEvery = 50;
const patience = 10_000;

/**
 * 停止服务 — while the app closes, no new connection is taken and what was asked is answered, since an act that is decided
 * must be told. A connection that stays open after its answer would hold us up until it times out, and one that never
 * finishes its request for ever: the first is closed once idle, the second after ten seconds.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let sweep: NodeJS.Timeout | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    sweep = setInterval(() => app.server.closeIdleConnections(), lookEvery);
    giveUp = setTimeout(() => app.server.closeAllConnections(), patience);
  });
  app.addHook('onClose', async () => {
    clearInterval(sweep);
    clearTimeout(giveUp);
  });
}
