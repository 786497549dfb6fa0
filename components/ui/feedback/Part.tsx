import { Component, type ComponentChildren } from 'preact';

type FailedProps = { readonly words: string; readonly onAgain: () => void };

/** What stands in the place of a part that failed, with the way to try again. */
export function Failed({ words, onAgain }: FailedProps) {
  return (
    <span class="failed-part" role="alert">
      {words}{' '}
      <button type="button" class="link" onClick={onAgain}>
        Try again
      </button>
    </span>
  );
}

/** Shows its children; when one of them throws, says so in their place, and leaves everything around them as it is. */
export class Part extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false };
  override componentDidCatch(error: unknown): void {
    reportError(error);
    this.setState({ failed: true });
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed words="This part could not be shown. Nothing was lost." onAgain={() => this.setState({ failed: false })} />;
  }
}
