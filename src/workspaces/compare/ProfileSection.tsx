/** Not built yet. */
export function ProfileSection() {
  return null;
}
