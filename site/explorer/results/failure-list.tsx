import type { Failure } from '../../exploration/failures.js';

/** What is missing and why, said before anything else: who does not answer is named, and the rest is shown below. */
export function FailureList({ failures }: { failures: readonly Failure[] }) {
  return failures.map((failure, index) => (
    <div key={index} className="avis panne" role="alert">
      <p>
        <strong>{failure.title}</strong>
      </p>
      <ul>
        {failure.messages.slice(0, 5).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {failure.messages.length > 5 && <li>et {failure.messages.length - 5} autres</li>}
      </ul>
      {failure.places.length > 0 && (
        <p className="discret">
          Où dans la réponse : <code>{failure.places.slice(0, 8).join(', ')}</code>
          {failure.places.length > 8 && ` et ${failure.places.length - 8} autres`}
        </p>
      )}
    </div>
  ));
}
