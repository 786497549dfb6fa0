const rows = [70, 55, 62, 48, 66, 52, 58];

/** A placeholder for a running interview until it is read: header, coverage, dimensions, notes and the note field. The page's own style is used. */
export function InterviewSkeleton() {
  return (
    <div data-of="skeleton" aria-hidden="true">
      <div data-of="head">
        <i style={{ width: '7rem' }} />
        <i style={{ width: '3rem' }} />
      </div>
      <div data-of="strip" />
      <div data-of="rows">
        {rows.map((width) => (
          <div key={width}>
            <i />
            <i style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
      <div data-of="notes">
        <i style={{ width: '3rem' }} />
      </div>
      <div data-of="foot">
        <div />
      </div>
    </div>
  );
}
