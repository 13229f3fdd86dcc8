import { Component } from "react";
import type { ReactNode } from "react";
import type { AppMessages } from "../messages/messages.js";

export interface FigureBoundaryProps {
  readonly messages: AppMessages;
  readonly children: ReactNode;
}

/** One figure that fails leaves the rest of the page standing. Give it a `key`, and another choice tries anew. */
export class FigureBoundary extends Component<FigureBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { messages, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="broken" role="alert">
        <p>{messages.broken}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {messages.retry}
        </button>
      </div>
    );
  }
}
