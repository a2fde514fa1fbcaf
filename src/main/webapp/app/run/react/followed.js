/**
 * @import { EnrichmentProgressState, RunEventData, StreamFault, ConnectionStatus } from '../../../enrichment-stream.d.ts'
 * @import { UseEnrichmentSSEOptions } from '../../../enrichment-react.d.ts'
 * @import { Dispatch, RefObject, SetStateAction } from 'react'
 *
 * @typedef {object} Heard what is known of a run
 * @property {string | null} bomId
 * @property {boolean} isOpen whether it is being followed
 * @property {EnrichmentProgressState | null} progress
 * @property {boolean} isComplete
 * @property {RunEventData['error'] | null} runError
 * @property {ConnectionStatus} status
 * @property {StreamFault | null} fault
 *
 * @typedef {Pick<UseEnrichmentSSEOptions, 'token' | 'onProgress' | 'onEnd' | 'onComplete' | 'onError'>} Latest
 */
import { openEnrichmentStream } from '../../stream/boundary/enrichment-stream.js';
import { isTerminal } from '../../stream/entity/events.js';

/**
 * Before anything was heard of a run.
 *
 * @type {Heard}
 */
export const NOTHING_HEARD = {
  bomId: null,
  isOpen: false,
  progress: null,
  isComplete: false,
  runError: null,
  status: 'connecting',
  fault: null,
};

/**
 * A stream that keeps what it hears in a state of React's.
 *
 * @param {{ bomId: string, baseUrl?: string }} whose
 * @param {RefObject<Latest>} latest the token and the callbacks as they are now
 * @param {Dispatch<SetStateAction<Heard>>} setHeard
 */
export function followed({ bomId, baseUrl }, latest, setHeard) {
  return openEnrichmentStream({
    bomId,
    baseUrl,
    token: (asked) => {
      const { token = null } = latest.current;
      return typeof token === 'function' ? token(asked) : token;
    },
    on: {
      'connection-change': ({ status, error }) => {
        setHeard((before) => ({ ...before, status, fault: error }));
      },
      '*': ({ name, data }) => {
        setHeard((before) => ({ ...before, ...told(before, name, data) }));
        call(latest.current, name, /** @type {RunEventData} */ (data));
      },
    },
  });
}

/**
 * What an event changes.
 *
 * @param {Heard} before
 * @param {string} name
 * @param {Partial<RunEventData>} data
 */
function told(before, name, data) {
  const status = data.state?.status;
  const failed = name === 'enrichment.failed' || status === 'failed';
  const fresh = data.state ? null : before.runError;
  return {
    progress: data.state ?? before.progress,
    isComplete:
      name === 'enrichment.completed' || (status ? status === 'completed' : before.isComplete),
    runError: failed ? (data.error ?? data.state?.error ?? before.runError) : fresh,
  };
}

/**
 * @param {Latest} callbacks
 * @param {string} name
 * @param {RunEventData} data
 */
function call({ onProgress, onEnd, onComplete, onError }, name, data) {
  if (data.state) {
    onProgress?.(data.state);
  }
  if (isTerminal(name)) {
    onEnd?.(data);
  }
  if (name === 'enrichment.completed') {
    onComplete?.(data);
  }
  if (name === 'enrichment.failed') {
    onError?.(data);
  }
}
