/**
 * @import { EnrichmentStream } from '../../stream/boundary/enrichment-stream.js'
 * @import { EnrichmentSSE, UseEnrichmentSSEOptions } from '../../../enrichment-react.d.ts'
 * @import { RefObject } from 'react'
 * @import { Heard, Latest } from './followed.js'
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { NOTHING_HEARD, followed } from './followed.js';

/**
 * Follows the newest run of a BOM while it is enabled and there are a BOM and a token. Callbacks may
 * be new at each rendering, and so may a token that is a function: neither opens a connection.
 *
 * @param {UseEnrichmentSSEOptions} options
 * @returns {EnrichmentSSE}
 */
export function useEnrichmentSSE({ bomId, token, baseUrl, enabled = true, ...callbacks }) {
  const [heard, setHeard] = useState(NOTHING_HEARD);
  const stream = useRef(/** @type {EnrichmentStream | null} */ (null));
  const latest = useLatest({ token, ...callbacks });
  const wanted = Boolean(enabled && bomId && token);

  useEffect(() => {
    if (!wanted || !bomId) {
      return undefined;
    }
    setHeard({ ...NOTHING_HEARD, bomId, isOpen: true });
    const opened = followed({ bomId, baseUrl }, latest, setHeard);
    stream.current = opened;
    return () => {
      stream.current = null;
      opened.close();
      setHeard((before) => ({ ...before, isOpen: false }));
    };
  }, [wanted, bomId, baseUrl, latest]);

  useRenewal(stream, typeof token === 'string' ? token : null);
  const close = useCallback(() => stream.current?.close(), []);
  const reconnect = useCallback(() => stream.current?.reconnect(), []);
  return { ...shown(heard, bomId, wanted), close, reconnect };
}

/**
 * What was heard, but never another BOM's, nor the last run's while the next is being opened.
 *
 * @param {Heard} heard
 * @param {string | null | undefined} bomId
 * @param {boolean} wanted
 * @returns {Omit<EnrichmentSSE, 'close' | 'reconnect'>}
 */
function shown(heard, bomId, wanted) {
  const fits = heard.bomId === bomId && (heard.isOpen || !wanted);
  const { progress, isComplete, runError, fault, status } = fits ? heard : NOTHING_HEARD;
  return {
    progress,
    isComplete,
    connectionStatus: wanted ? status : 'closed',
    error: fault ?? runError ?? null,
  };
}

/**
 * What the newest rendering was given, for those who ask later.
 *
 * @param {Latest} value
 */
function useLatest(value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/**
 * Shows a new token at once, so that who has signed in anew sees no more than is theirs.
 *
 * @param {RefObject<EnrichmentStream | null>} stream
 * @param {string | null} token
 */
function useRenewal(stream, token) {
  const shownLast = useRef(token);
  useEffect(() => {
    const renewed = token !== null && shownLast.current !== null && token !== shownLast.current;
    shownLast.current = token;
    if (renewed && stream.current && stream.current.status !== 'closed') {
      stream.current.reconnect();
    }
  }, [stream, token]);
}
