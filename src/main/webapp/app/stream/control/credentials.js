/** @import { TokenSource } from '../../../enrichment-stream.d.ts' */
import { refused, Refusal } from './refusal.js';

/** What a server answers that knows no tickets; where the BOM is missing, the stream says so too. */
const NO_TICKETS = [404, 405, 501];

/**
 * Who asks. The token goes in a header only; a connection is opened by a ticket that was got with
 * it, since what stands in an address ends up in logs.
 */
export class Credentials {
  #token;
  #ticketAddress;
  #renew = false;
  #renewable = false;

  /**
   * @param {string | TokenSource | null} token
   * @param {string | null} ticketAddress null where connections are opened by the token itself
   */
  constructor(token, ticketAddress) {
    this.#token = token;
    this.#ticketAddress = ticketAddress;
  }

  /**
   * The headers that say who asks.
   *
   * @returns {Promise<Record<string, string>>}
   */
  async headers() {
    const given = this.#token;
    this.#renewable = typeof given === 'function';
    const token = typeof given === 'function' ? await given({ renew: this.#renew }) : given;
    return token ? { Authorization: `Bearer ${token}` } : {};
  }

  /**
   * What opens one connection.
   *
   * @param {AbortSignal} signal
   * @returns {Promise<{ headers: Record<string, string>, query: Record<string, string> }>}
   */
  async admission(signal) {
    const headers = await this.headers();
    if (this.#ticketAddress === null || !headers.Authorization) {
      return { headers, query: {} };
    }
    const response = await fetch(this.#ticketAddress, {
      method: 'POST',
      headers: { Accept: 'application/json', ...headers },
      cache: 'no-store',
      signal,
    });
    if (NO_TICKETS.includes(response.status)) {
      return { headers, query: {} };
    }
    if (!response.ok) {
      throw new Refusal(await refused(response));
    }
    const { ticket } = await response.json();
    // A browser may send a request twice, of which the second finds its ticket used.
    this.#renewable = true;
    return { headers: {}, query: { ticket } };
  }

  /** Whether a 401 is to be answered with a fresh token or ticket: once, until that has held. */
  renew() {
    const sense = this.#renewable && !this.#renew;
    this.#renew = true;
    return sense;
  }

  held() {
    this.#renew = false;
  }
}
