import { css, type CSSResult } from 'lit';

/** The call for help. */
export const emergencyStyles: CSSResult = css`
  /* A call for help, and no button of the page's: it has a colour of its own, and a line within, like a sign on a wall. */
  .emergency {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-shadow:
      inset 0 0 0 3px var(--finder-alarm),
      inset 0 0 0 4px var(--finder-on-alarm);
    border: 2px solid;
    border-color: var(--finder-alarm-edge);
    border-radius: min(var(--finder-radius), 6px);
    padding: 0.4em 0.8em;
    min-height: 44px;
    background: var(--finder-alarm);
    color: var(--finder-on-alarm);
    font-weight: 700;
    text-decoration: none;
  }
  .emergency:hover {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
  .number {
    font-size: 1.2em;
    line-height: 1;
  }
  .reach {
    display: flex;
  }
  /* Here no shadow is drawn. */
  @media (forced-colors: active) {
    .emergency {
      border: 6px double;
      padding-block: 0.2em;
    }
  }
`;
