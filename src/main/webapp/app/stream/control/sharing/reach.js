/** @import { Port } from './guest.js' */
import { Election } from './election.js';
import { Host } from './host.js';

/**
 * Reaches who holds the connections: a worker that all tabs of the origin have in common; where that
 * cannot be had, as on a page of another origin than this module, a tab that is elected; and where
 * nobody can be elected, as over plain HTTP, the page itself. Gives how to leave.
 *
 * @param {(port: Port) => void} attach hears of each new host
 * @returns {() => void}
 */
export function reach(attach) {
  const address = new URL('./worker.js', import.meta.url);
  const { SharedWorker, location } = globalThis;
  if (!SharedWorker || address.origin !== location?.origin) {
    return elect(attach);
  }
  let leave = () => {};
  const worker = new SharedWorker(address, { type: 'module', name: 'bomstream' });
  worker.onerror = () => {
    leave = elect(attach);
  };
  attach(worker.port);
  return () => leave();
}

/**
 * @param {(port: Port) => void} attach
 * @returns {() => void}
 */
function elect(attach) {
  if (globalThis.BroadcastChannel && globalThis.navigator?.locks) {
    const election = new Election(attach);
    return () => election.close();
  }
  const { port1, port2 } = new MessageChannel();
  new Host().serve(port1);
  attach(port2);
  return () => port2.postMessage(['bye']);
}
