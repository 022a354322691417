/** Not built yet. */
export function AssessmentSection() {
  return null;
}
