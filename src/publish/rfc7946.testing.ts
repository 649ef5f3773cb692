/** What a stranger's GeoJSON reader would object to, by RFC 7946 (sections 3, 3.1.1, 3.2, 3.3, 4 and 11.2). */
export function rfc7946Problems(value: unknown): string[] {
  const problems: string[] = [];
  const collection = value as Record<string, unknown>;
  if (collection.type !== 'FeatureCollection') problems.push('type is not FeatureCollection');
  if ('crs' in collection) problems.push('crs is not allowed');
  for (const name of ['geometry', 'coordinates', 'properties', 'geometries']) {
    if (name in collection) problems.push(`${name} does not belong to a FeatureCollection`);
  }
  if (!Array.isArray(collection.features)) return [...problems, 'features is not a list'];
  const ids = new Set<unknown>();
  collection.features.forEach((feature, index) => {
    for (const problem of featureProblems(feature, ids)) problems.push(`features[${index}]: ${problem}`);
  });
  return problems;
}

function featureProblems(feature: Record<string, unknown>, ids: Set<unknown>): string[] {
  const problems: string[] = [];
  if (feature.type !== 'Feature') problems.push('type is not Feature');
  if (typeof feature.properties !== 'object') problems.push('properties is neither an object nor null');
  const geometry = feature.geometry as { type?: unknown; coordinates?: unknown } | null;
  if (geometry?.type !== 'Point') problems.push('geometry is not a Point');
  problems.push(...positionProblems(geometry?.coordinates));
  if (typeof feature.id !== 'string' && typeof feature.id !== 'number')
    problems.push('id is no string or number');
  if (ids.has(feature.id)) problems.push(`id ${JSON.stringify(feature.id)} already used`);
  ids.add(feature.id);
  return problems;
}

function positionProblems(position: unknown): string[] {
  if (!Array.isArray(position) || position.length < 2 || position.length > 3) {
    return ['a position has longitude and latitude'];
  }
  const [longitude, latitude] = position as [number, number];
  const problems: string[] = [];
  if (!(Math.abs(longitude) <= 180)) problems.push(`longitude ${longitude} out of range`);
  if (!(Math.abs(latitude) <= 90)) problems.push(`latitude ${latitude} out of range`);
  if (position.some(tooPrecise)) problems.push('more than 7 decimals');
  return problems;
}

function tooPrecise(degrees: number): boolean {
  return Number(degrees.toFixed(7)) !== degrees;
}
