// MapLibre's worker, bundled apart so that its address ends like any script: some hosts do not know .mjs.
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';

// The module starts itself in a worker, yet its package says it has no effect: only a use keeps it in the bundle.
Object.assign(globalThis, { MapLibreWorker });
