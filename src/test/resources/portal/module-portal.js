/** A page that follows a BOM by the module, and keeps what it hears. */
window.heard = { events: [], changes: [], missed: [], stream: null };

window.follow = async (module, options) => {
  const { openEnrichmentStream } = await import(module);
  heard.stream = openEnrichmentStream({
    ...options,
    on: {
      '*': ({ name, id, data, polled }) => heard.events.push({ name, id, polled, state: data.state }),
      'connection-change': ({ status, reason, polling }) =>
        heard.changes.push([status, reason, polling && 'polling'].filter(Boolean).join(' ')),
      'history-missed': ({ after, from, state }) => heard.missed.push({ after, from, state }),
    },
  });
};
