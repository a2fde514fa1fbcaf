/**
 * @import { Batch } from '../../../enrichment-stream.d.ts'
 * @import { Action, RunState } from '../entity/run.js'
 * @typedef {{ scope: string, older_than?: string }} Scope the lines that a run is to enrich
 */
import { pathOf } from '../../bom/control/boms.js';
import { request } from '../../identity/control/request.js';
import { asProblem } from '../../problem/problem.js';

/** As many batches as a run may have. */
const ALL_BATCHES = 1_000;

/** A BOM's runs, as the server has them. */
export class Runs {
  #path;
  /** @type {{ wanted: string, key: string } | null} asked for, and not known to be granted */
  #unanswered = null;

  /** @param {string} bomId */
  constructor(bomId) {
    this.#path = pathOf(bomId);
  }

  /**
   * Queues a run; one that is open already (409) can be followed as well. Asked again, after an
   * answer that never came, it makes no second run.
   *
   * @param {Scope} scope
   */
  async enrich(scope) {
    const wanted = JSON.stringify(scope);
    if (this.#unanswered?.wanted !== wanted) {
      this.#unanswered = { wanted, key: newKey() };
    }
    const key = { 'Idempotency-Key': this.#unanswered.key };
    try {
      await request('POST', `${this.#path}/enrich`, scope, key);
      this.#unanswered = null;
    } catch (failure) {
      this.#refused(asProblem(failure));
    }
  }

  /** @param {ReturnType<typeof asProblem>} problem */
  #refused(problem) {
    if (problem.status >= 400 && problem.status < 500) {
      this.#unanswered = null;
    }
    if (problem.code !== 'run_open') {
      throw problem;
    }
  }

  /**
   * Asks something of the newest run; gives its state.
   *
   * @param {Action} action
   * @returns {Promise<RunState>}
   */
  ask(action) {
    return request('POST', `${this.#path}/enrichment/${action}`);
  }

  /**
   * The state of the newest run, with its place in the queue.
   *
   * @returns {Promise<RunState>}
   */
  newest() {
    return request('GET', `${this.#path}/enrichment`);
  }

  /**
   * The newest run's batches behind a number, in order.
   *
   * @param {number} number
   * @returns {Promise<Batch[]>}
   */
  async batchesAfter(number) {
    const address = `${this.#path}/enrichment/batches?limit=${ALL_BATCHES}&cursor=${number}`;
    return (await request('GET', address)).items;
  }
}

/** Unlike `randomUUID`, random values are there over plain HTTP too. */
function newKey() {
  return (
    crypto.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')
  );
}
