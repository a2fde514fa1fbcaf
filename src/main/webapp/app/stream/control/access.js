/**
 * @import { EnrichmentStreamOptions } from '../../../enrichment-stream.d.ts'
 * @import { Options } from '../entity/options.js'
 * @import { Outcome } from './outcome.d.ts'
 */
import { addressesOf } from './addresses.js';
import { Backoff } from './backoff.js';
import { Credentials } from './credentials.js';

/** How a BOM is asked for: where, by whom, how patiently. It outlives each following. */
export class Access {
  backoff = new Backoff();

  /**
   * @param {{ bomId: string, token: EnrichmentStreamOptions['token'], baseUrl: string }} whose
   * @param {Options} options
   */
  constructor({ bomId, token, baseUrl }, options) {
    this.options = options;
    this.addresses = addressesOf(baseUrl, bomId);
    this.credentials = new Credentials(token, options.tickets ? this.addresses.ticket : null);
  }

  /** What was shown to the server is good, and it is there. */
  held() {
    this.credentials.held();
    this.backoff.succeeded();
  }

  /**
   * Whether an outcome is to be answered with a fresh token or ticket, at once.
   *
   * @param {Outcome} outcome
   */
  renews({ error }) {
    return error?.status === 401 && this.credentials.renew();
  }
}
