/** @typedef {{ token: string | null, renewable: boolean }} Shown a token, and whether another can be had */
import { refused, Refusal } from './refusal.js';

/** What a server answers that knows no tickets; where the BOM is missing, the stream says so too. */
const NO_TICKETS = [404, 405, 501];

/**
 * Who asks. The token goes in a header only; a connection is opened by a ticket that was got with
 * it, since what stands in an address ends up in logs.
 */
export class Credentials {
  #ask;
  #tickets;
  #renew = false;
  #renewable = false;

  /**
   * @param {(renew: boolean) => Promise<Shown>} ask
   * @param {boolean} tickets whether connections are opened by a ticket, or by the token itself
   */
  constructor(ask, tickets) {
    this.#ask = ask;
    this.#tickets = tickets;
  }

  /**
   * The headers that say who asks.
   *
   * @returns {Promise<Record<string, string>>}
   */
  async headers() {
    const { token, renewable } = await this.#ask(this.#renew);
    this.#renewable = renewable;
    return token ? { Authorization: `Bearer ${token}` } : {};
  }

  /**
   * What opens one connection.
   *
   * @param {string} ticketAddress
   * @param {AbortSignal} signal
   * @returns {Promise<{ headers: Record<string, string>, query: Record<string, string> }>}
   */
  async admission(ticketAddress, signal) {
    const headers = await this.headers();
    if (!this.#tickets || !headers.Authorization) {
      return { headers, query: {} };
    }
    const response = await fetch(ticketAddress, {
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
