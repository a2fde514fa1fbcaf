/** Follows BOMs on a page by the module, and keeps what each follower hears. */
window.followers = {};

window.follow = async (module, name, options) => {
  const { openEnrichmentStream } = await import(module);
  const follower = { ids: [], names: [], changes: [], bomId: options.bomId };
  followers[name] = follower;
  follower.stream = openEnrichmentStream({
    ...options,
    on: {
      '*': (event) => {
        follower.names.push(event.name);
        if (event.id !== null) {
          follower.ids.push(event.id);
        }
      },
      'connection-change': ({ status }) => follower.changes.push(status),
    },
  });
};
