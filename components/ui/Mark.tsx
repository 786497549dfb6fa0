/** The product's mark: a plumb bob that hangs from a beam. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M4 1h16v2.4h-6.9V8h1.7v2.2q3.4 1.1 3.4 4.2 0 3.4-6.2 9.2-6.2-5.8-6.2-9.2 0-3.1 3.4-4.2V8h1.7V3.4H4z" />
    </svg>
  );
}
