import { EnrichmentStream } from '../../../enrichment-stream.js';

/** What is known of a run before anything was heard of it. */
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
 * @param latest a ref to the token and the callbacks as they are now
 */
export function followed({ bomId, baseUrl }, latest, setHeard) {
  const token = (asked) => {
    const { token: given } = latest.current;
    return typeof given === 'function' ? given(asked) : given;
  };
  const stream = new EnrichmentStream({ bomId, baseUrl, token });
  stream.addEventListener('connection-change', ({ status, error }) => {
    setHeard((before) => ({ ...before, status, fault: error }));
  });
  stream.addEventListener('*', ({ name, data }) => {
    setHeard((before) => ({ ...before, ...told(before, name, data) }));
    call(latest.current, name, data);
  });
  return stream;
}

/** What an event changes. */
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

function call({ onProgress, onComplete, onError }, name, data) {
  if (data.state) {
    onProgress?.(data.state);
  }
  if (name === 'enrichment.completed') {
    onComplete?.(data);
  }
  if (name === 'enrichment.failed') {
    onError?.(data);
  }
}
