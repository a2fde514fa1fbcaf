// The existing portal's own way to follow a run, word for word but for the address.
// Test SSE connection
const es = new EventSource(
  `${baseUrl}/api/enrichment/stream/${bomId}?token=${token}`
);

es.addEventListener('connected', (e) => {
  console.log('Connected:', JSON.parse(e.data));
});

es.addEventListener('progress', (e) => {
  const data = JSON.parse(e.data);
  console.log('Progress:', data.state.percent_complete + '%');
  console.log('Enriched:', data.state.enriched_items);
  console.log('Failed:', data.state.failed_items);
});

es.addEventListener('enrichment.completed', (e) => {
  console.log('Completed:', JSON.parse(e.data));
  es.close();
});

es.addEventListener('enrichment.failed', (e) => {
  console.log('Failed:', JSON.parse(e.data));
  es.close();
});

es.onerror = (e) => {
  console.error('Error:', e);
};
