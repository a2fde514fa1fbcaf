/**
 * @import { Runs } from '../control/runs.js'
 * @import { Action, RunState } from '../entity/run.js'
 */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { actionsOf, isOpen } from '../entity/run.js';

/** @type {Action[]} */
const ACTIONS = ['resume', 'pause', 'cancel'];

/** The buttons that hold, free and end a run. */
export class RunActions {
  #runs;
  #answered;
  #cancellation = byId('cancellation', HTMLDialogElement);
  /** @type {{ runId?: string, action: Action } | null} asked of a run at work, until it holds */
  #asked = null;
  #busy = false;

  /**
   * @param {Runs} runs
   * @param {(state: RunState) => void} answered hears the state that the server answers
   */
  constructor(runs, answered) {
    this.#runs = runs;
    this.#answered = answered;
    byId('pause').addEventListener('click', () => this.#attempt('pause'));
    byId('resume').addEventListener('click', () => this.#attempt('resume'));
    byId('cancel').addEventListener('click', () => this.#cancellation.showModal());
    byId('cancellation-keep').addEventListener('click', () => this.#cancellation.close());
    byId('cancellation-confirm').addEventListener('click', () => {
      this.#cancellation.close();
      this.#attempt('cancel');
    });
  }

  /**
   * What was asked of this run and does not hold yet: `pause`, `cancel`, or null.
   *
   * @param {RunState | null} state
   */
  wishFor(state) {
    if (this.#asked?.runId !== state?.run_id || state?.status !== 'enriching') {
      this.#asked = null;
    }
    return this.#asked?.action ?? null;
  }

  /**
   * Shows the buttons for what may be asked of the run as it stands.
   *
   * @param {RunState | null} state
   */
  show(state) {
    const allowed = actionsOf(state, this.wishFor(state));
    for (const action of ACTIONS) {
      byId(action).hidden = !allowed.includes(action);
    }
    byId('resume').textContent = state?.status === 'waiting' ? 'Try now' : 'Resume';
    if (!isOpen(state)) {
      this.#cancellation.close();
    }
  }

  /**
   * One at a time: the answer tells what may be asked next.
   *
   * @param {Action} action
   */
  async #attempt(action) {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    byId('run-message').textContent = '';
    try {
      const state = await this.#runs.ask(action);
      this.#asked = action === 'resume' ? null : { runId: state.run_id, action };
      this.#answered(state);
    } catch (failure) {
      this.#refused(asProblem(failure));
    } finally {
      this.#busy = false;
    }
  }

  /**
   * A run that has ended in the meantime, or is about to, is shown as it is.
   *
   * @param {ReturnType<typeof asProblem>} problem
   */
  #refused(problem) {
    if (['run_ended', 'run_cancelling'].includes(problem.code ?? '')) {
      this.#answered(problem.body.enrichment);
    } else {
      byId('run-message').textContent = problem.message;
    }
  }
}
