/** What the facilitator says; never shown on the board. */
export const Script = ({ lines }: { readonly lines: readonly string[] }) => (
  <div className="script">
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
