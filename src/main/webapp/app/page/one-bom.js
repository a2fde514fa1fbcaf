/**
 * @import { Item } from '../../enrichment-stream.d.ts'
 * @import { Bom } from '../bom/entity/bom.d.ts'
 * @import { KnownSources } from '../source/entity/known-sources.js'
 */
import { readBom, sayOfBom } from '../bom/boundary/bom-head.js';
import { BuildQuantity } from '../bom/boundary/build-quantity.js';
import { askToDelete } from '../bom/boundary/deletion.js';
import { offerExports } from '../bom/boundary/exports.js';
import { Lines } from '../bom/boundary/lines.js';
import { offerRevision } from '../bom/boundary/revision.js';
import { showWarnings } from '../bom/boundary/warnings.js';
import { byId } from '../element.js';
import { mayChange, seesAll } from '../identity/entity/session.js';
import { asProblem } from '../problem/problem.js';
import { RunView } from '../run/boundary/run-view.js';
import { showContact } from './contact.js';
import { Watch } from './watch.js';

/** There is nothing to be seen here, and will be nothing. */
const FINAL = [400, 403, 404];

/** A BOM that is shown, and kept true: whoever changes it, in whatever window. */
export class OneBom {
  #id;
  #sources;
  #foreign = seesAll();
  #watch = new Watch(
    () => this.#look(),
    (isThere) => this.#heard(isThere),
  );
  /** @type {{ lines: Lines, runs: RunView, boards?: BuildQuantity, news: string, warnings?: number } | null} */
  #shown = null;

  /**
   * @param {string} id
   * @param {KnownSources} sources
   */
  constructor(id, sources) {
    this.#id = id;
    this.#sources = sources;
  }

  show() {
    return this.#watch.start();
  }

  async #look() {
    const bom = await readBom(this.#id, this.#foreign).catch(asProblem);
    if (bom instanceof Error) {
      return this.#failed(bom);
    }
    const news = newsOf(bom);
    if (!this.#shown) {
      this.#shown = { ...this.#begin(bom), news, warnings: bom.warning_count };
      return true;
    }
    const changed = news !== this.#shown.news;
    this.#shown.news = news;
    if (bom.warning_count !== this.#shown.warnings) {
      this.#shown.warnings = bom.warning_count;
      showWarnings(bom);
    }
    this.#shown.lines.count(bom);
    this.#shown.boards?.show(bom);
    this.#shown.runs.show(bom.enrichment);
    if (changed) {
      await this.#shown.lines.refresh();
    }
    return changed;
  }

  /** @param {ReturnType<typeof asProblem>} problem */
  #failed(problem) {
    if (this.#shown && problem.status === 404) {
      this.#gone();
    } else if (!this.#shown) {
      sayOfBom(problem.message);
    }
    if (!FINAL.includes(problem.status)) {
      throw problem;
    }
    this.#watch.end();
    return false;
  }

  /** @param {Bom} bom */
  #begin(bom) {
    const may = mayChange(bom.organization_id);
    byId('bom').hidden = false;
    byId('delete').hidden = !may;
    byId('delete').addEventListener('click', () => askToDelete(bom, leave));
    showWarnings(bom);
    offerExports(bom);
    const lines = new Lines(bom, this.#sources, may);
    const listener = {
      progressed: (/** @type {Item[]} */ items) => {
        lines.tell(items);
        this.#watch.stir();
      },
      ended: (/** @type {string} */ reason) => this.#ended(reason, lines),
    };
    const runs = new RunView(bom.id, listener, this.#sources, may);
    runs.show(bom.enrichment);
    lines.show();
    return { lines, runs, boards: may ? this.#offerChanges(bom) : undefined };
  }

  /** @param {Bom} bom */
  #offerChanges(bom) {
    const look = () => this.#watch.now();
    offerRevision(bom, look);
    return new BuildQuantity(bom, look);
  }

  /**
   * @param {string} reason
   * @param {Lines} lines
   */
  async #ended(reason, lines) {
    if (reason === 'bom_deleted') {
      this.#gone();
    } else {
      this.#watch.now();
      await lines.refresh();
    }
  }

  /** @param {boolean} isThere */
  #heard(isThere) {
    showContact(isThere);
    this.#shown?.runs.heard(isThere);
    if (isThere) {
      this.#shown?.lines.refresh();
    }
  }

  #gone() {
    this.#watch.end();
    byId('bom').hidden = true;
    sayOfBom('This BOM has been deleted.');
  }
}

/**
 * What of a BOM tells that its lines are to be read again.
 *
 * @param {Bom} bom
 */
function newsOf({ version, item_count: lines, health }) {
  return JSON.stringify([version, lines, health]);
}

function leave() {
  location.assign('index.html');
}
