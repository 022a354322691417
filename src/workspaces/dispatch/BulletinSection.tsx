/** Not built yet. */
export function BulletinSection() {
  return null;
}
