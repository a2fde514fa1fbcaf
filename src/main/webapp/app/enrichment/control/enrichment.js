import { request } from '../../identity/control/request.js';

/** Queues a run. Gives false where one is open already (409): it can be followed as well. */
export async function enrich(bomId) {
  try {
    await request('POST', `api/boms/${encodeURIComponent(bomId)}/enrich`);
    return true;
  } catch (problem) {
    if (problem.status === 409) {
      return false;
    }
    throw problem;
  }
}
