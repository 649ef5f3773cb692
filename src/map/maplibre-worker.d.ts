/** MapLibre ships no types for its worker, which is only ever started. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  const worker: unknown;
  export default worker;
}
