/** The product's mark: a plumb bob that hangs from a beam. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M4 1h16v2h-7v5h2v2q3 1 3 4 0 4-6 9-6-5-6-9 0-3 3-4V8h2V3H4z" />
    </svg>
  );
}
