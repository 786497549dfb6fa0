import { Component, type ComponentChildren } from 'preact';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partStyles from './part.module.css';

type FailedProps = { readonly words: string; readonly onAgain: () => void };

/** Shown in place of a part that failed, with a button to try again. */
export function Failed({ words, onAgain }: FailedProps) {
  return (
    <span class={partStyles.failedPart} role="alert">
      {words}{' '}
      <button type="button" class={controlsStyles.link} onClick={onAgain}>
        Try again
      </button>
    </span>
  );
}

/** Shows its children; if one of them throws, an error replaces them and everything around stays. */
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
