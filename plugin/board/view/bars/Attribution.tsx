/** The canvas's own would be the first stop of the Tab key; this one, of the same look, is the last. */
export const Attribution = () => (
  <a className="attribution" href="https://reactflow.dev" target="_blank" rel="noopener noreferrer">
    React Flow
  </a>
);
