/** A rule as it is written; a long list of words may break after each. */
export function Phrase({ phrase }: { phrase: string }) {
  return (
    <span class="phrase" lang="nl">
      {phrase.split('|').map((words, index) => (
        <span key={index}>
          {index > 0 ? (
            <>
              |<wbr />
            </>
          ) : null}
          {words}
        </span>
      ))}
    </span>
  );
}
