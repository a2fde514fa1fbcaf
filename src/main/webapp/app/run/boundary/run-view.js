/**
 * @import { AnyEnrichmentEvent, ConnectionChange, Item, StreamFault } from '../../../enrichment-stream.d.ts'
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { Scope } from '../control/runs.js'
 * @import { RunState } from '../entity/run.js'
 * @typedef {object} Listener
 * @property {(items: Item[]) => void} progressed hears that lines are done, and of which it is told
 * @property {(reason: string) => void} ended hears that a run has ended, and all it wrote can be read
 */
import { byId, keepFocus } from '../../element.js';
import { expire } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { asProblem } from '../../problem/problem.js';
import { openEnrichmentStream } from '../../stream/boundary/enrichment-stream.js';
import { isTerminal } from '../../stream/entity/events.js';
import { Runs } from '../control/runs.js';
import { isNewer, isOpen, withPlace } from '../entity/run.js';
import { Banner } from './banner.js';
import { BatchView } from './batch-view.js';
import { ConnectionLabel } from './connection.js';
import { hideNotice, showNotice } from './notice.js';
import { QueueView } from './queue-view.js';
import { RunActions } from './run-actions.js';
import { mayAsk, offerRuns, showChoice } from './scope-choice.js';
import { WaitView } from './wait-view.js';

/** A BOM's runs, live: follows the one that is open, and offers the next. */
export class RunView {
  #bomId;
  #listener;
  #runs;
  #banner;
  #actions;
  #batches;
  #queue;
  #wait;
  /** @type {ReturnType<typeof openEnrichmentStream> | null} */
  #stream = null;
  /** @type {RunState | null} */
  #shown = null;
  #starting = false;
  #connection = new ConnectionLabel();

  /**
   * @param {string} bomId
   * @param {Listener} listener
   * @param {KnownSources} sources
   * @param {boolean} mayAsk whether the reader may ask anything of a run
   */
  constructor(bomId, listener, sources, mayAsk) {
    byId('run-actions').hidden = !mayAsk;
    this.#bomId = bomId;
    this.#listener = listener;
    this.#runs = new Runs(bomId);
    this.#banner = new Banner(sources);
    this.#actions = new RunActions(this.#runs, (state) => this.#answered(state));
    this.#batches = new BatchView(this.#runs);
    this.#queue = new QueueView(this.#runs, (state) => this.#show(state));
    this.#wait = new WaitView(sources, () => this.#show(this.#shown));
    offerRuns((scope) => this.#start(scope));
    byId('notice-dismiss').addEventListener('click', hideNotice);
    // A stream that is cut off by leaving is no news; coming back from the history opens a new page.
    addEventListener('pagehide', () => this.#stream?.close());
  }

  /**
   * Shows a state that was read, unless the stream has told as much; follows the run if it is open.
   *
   * @param {RunState | null} [state]
   */
  show(state = null) {
    if (this.#stream?.status === 'connected' && !(state && isNewer(state, this.#shown))) {
      return;
    }
    this.#show(state);
    if (isOpen(state) && !this.#isFollowing()) {
      this.#follow();
    }
  }

  /**
   * Whether the server answers. Once it does again, what was told of its absence is over, and the
   * stream need not wait for its own next attempt.
   *
   * @param {boolean} isThere
   */
  heard(isThere) {
    this.#connection.heard(isThere);
    if (isThere) {
      say('');
    }
    if (isThere && this.#stream?.status === 'reconnecting') {
      this.#stream.reconnect();
    }
  }

  /** @param {RunState | null} state */
  #show(state) {
    const shown = withPlace(state, this.#shown);
    this.#shown = shown;
    this.#banner.show(shown, this.#actions.wishFor(shown));
    keepFocus(byId('run-actions'), () => this.#offer(shown), byId('run-status'));
    this.#queue.watch(shown);
    this.#wait.watch(shown);
    if (shown) {
      this.#batches.show(shown);
    }
  }

  /** @param {RunState | null} state */
  #offer(state) {
    showChoice(state);
    this.#actions.show(state);
  }

  /** @param {Scope} scope */
  async #start(scope) {
    if (this.#starting) {
      return;
    }
    this.#starting = true;
    say('');
    hideNotice();
    try {
      await this.#runs.enrich(scope);
      this.#follow();
    } catch (failure) {
      say(asProblem(failure).message);
    }
    this.#starting = false;
  }

  /**
   * Something was asked of the run; the stream may have told what became of it before.
   *
   * @param {RunState | undefined} state
   */
  #answered(state) {
    this.#show(state && isNewer(state, this.#shown) ? state : this.#shown);
  }

  #isFollowing() {
    return this.#stream && this.#stream.status !== 'closed' && this.#stream.status !== 'error';
  }

  /** A stream of its own for each run: it begins with the run's newest event. */
  #follow() {
    this.#stream?.close();
    this.#stream = openEnrichmentStream({
      bomId: this.#bomId,
      token,
      // The page's own folder, as opposed to the host's root, where it need not live.
      baseUrl: new URL('.', location.href).href,
      on: {
        '*': (event) => this.#heard(event),
        'connection-change': (change) => this.#connectionChanged(change),
        stream_end: ({ data }) => this.#ended(data.reason),
      },
    });
  }

  /** @param {AnyEnrichmentEvent} event */
  #heard({ data: { state, error } }) {
    if (state) {
      this.#show(error ? { ...state, error } : state);
      this.#listener.progressed(state.items ?? []);
    }
  }

  /** @param {ConnectionChange} change */
  #connectionChanged(change) {
    this.#connection.changed(change);
    if (change.status === 'error' && change.error) {
      refused(change.error);
    }
    if (change.status === 'closed' && change.reason === 'no_open_run') {
      this.#listener.ended(change.reason);
    }
  }

  /** @param {string} reason */
  #ended(reason) {
    if (isTerminal(reason) && this.#stream?.progress) {
      showNotice(this.#stream.progress);
    }
    this.#listener.ended(reason);
  }
}

/** @param {StreamFault} error */
function refused(error) {
  if (error.status === 401) {
    expire();
  }
  say(error.detail);
  mayAsk(true);
}

/** @param {string} text */
function say(text) {
  byId('run-message').textContent = text;
}
