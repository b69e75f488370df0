/** The table behind a picture. */
interface Props {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function Numbers({ head, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <details class="numbers">
      <summary>Show the numbers</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{typeof cell === 'number' ? cell.toLocaleString('en') : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
