import { Component, type ReactNode } from 'react';
import { PageCrash } from './page-crash.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches what fails outside any page, so that the window never stands empty. */
export class CrashBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <PageCrash error={error} reset={() => this.setState({ error: null })} />;
  }
}
