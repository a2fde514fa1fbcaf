/** The worker that all tabs of an origin have in common: it holds their connections. */
import { Host } from './host.js';

const host = new Host();

globalThis.addEventListener('connect', (event) => {
  const [port] = /** @type {MessageEvent} */ (event).ports;
  host.serve(port);
});
