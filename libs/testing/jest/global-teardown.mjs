export default async function globalTeardown() {
  await globalThis.__baspasozInfra?.stop();
}
