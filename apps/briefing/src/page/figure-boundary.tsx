import { Component } from "react";
import type { ReactNode } from "react";
import type { AppMessages } from "../messages/messages.js";

export interface FigureBoundaryProps {
  readonly messages: AppMessages;
  /** With another one, what failed is tried anew; what stands is kept and only changed. */
  readonly reset?: string;
  readonly children: ReactNode;
}

interface Boundary {
  readonly failed: boolean;
  readonly reset: string | undefined;
}

/** One figure that fails leaves the rest of the page standing; another choice tries it anew. */
export class FigureBoundary extends Component<FigureBoundaryProps, Boundary> {
  override state: Boundary = { failed: false, reset: this.props.reset };

  static getDerivedStateFromError(): Partial<Boundary> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ reset }: FigureBoundaryProps, state: Boundary): Boundary | null {
    return reset === state.reset ? null : { failed: false, reset };
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
