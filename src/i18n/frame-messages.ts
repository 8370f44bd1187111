/** What only the page of a frame says, in one language. */
export interface FrameMessages {
  /** Heading and title of the page: a question that the finder below it answers. */
  readonly heading: string;
}
