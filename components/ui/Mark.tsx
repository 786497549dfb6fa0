/** The product's mark: a plumb bob on its line. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <rect x="9.25" y="1" width="1.5" height="8" rx="0.75" />
      <path d="M5.5 9h9l-4.5 10z" />
    </svg>
  );
}
