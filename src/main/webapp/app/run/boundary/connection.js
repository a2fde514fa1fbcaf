import { byId } from '../../element.js';

const WORDS = {
  connecting: 'Connecting',
  connected: 'Live',
  reconnecting: 'Reconnecting',
  closed: 'Closed',
  error: 'No connection',
};

/** Shows how the page hears of the run, as opposed to how the run goes. */
export function showConnection({ status, error, polling }) {
  const connection = byId('connection');
  connection.hidden = false;
  connection.dataset.state = status;
  connection.textContent = polling && status === 'connected' ? 'Every few seconds' : WORDS[status];
  connection.title = error?.detail ?? '';
}
