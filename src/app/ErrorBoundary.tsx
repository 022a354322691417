import { Component, type ReactNode } from 'react';

/** Keeps a failure in one part from taking the rest with it. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly message: string; readonly retry: string },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="crash" role="alert">
        <p>{this.props.message}</p>
        <p className="quiet">{error.message}</p>
        <button type="button" className="button" onClick={() => this.setState({ error: null })}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
