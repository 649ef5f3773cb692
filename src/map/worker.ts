// MapLibre's worker, bundled apart so that its address ends like any script: some hosts do not know .mjs.
// The module starts itself when it finds itself in a worker; passing its export on keeps it in the bundle.
export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
