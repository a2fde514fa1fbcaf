/**
 * @import { Shared } from '../entity/options.js'
 * @import { Credentials } from './credentials.js'
 * @import { Outcome } from './outcome.d.ts'
 */
import { Backoff } from './backoff.js';

/** How a caller asks a server: where, by what, how patiently. It outlives each connection. */
export class Access {
  backoff = new Backoff();

  /**
   * @param {string} api
   * @param {Credentials} credentials
   * @param {Shared} options
   */
  constructor(api, credentials, options) {
    this.api = api;
    this.credentials = credentials;
    this.options = options;
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
