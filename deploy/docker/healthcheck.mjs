/** Ends with 0 when the service in this container is alive: a slow one is, one whose consumer is dead is not. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/health/live`, {
  signal: AbortSignal.timeout(4000),
}).catch((error) => ({ ok: false, status: error.message }));
if (!answer.ok) {
  console.error(`not alive: ${answer.status}`);
  process.exit(1);
}
