/** A media type and media features, all at once; whatever is not named is as usual. */
export interface MediaRequest {
  readonly media: string;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}

type MouseButton = 'left' | 'middle' | 'right';

/** The one page of a browser, in the words of puppeteer: the runner's own commands need no more of it. */
export interface EnginePage {
  readonly keyboard: {
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number, options?: { button?: MouseButton }): Promise<void>;
    down(options?: { button?: MouseButton }): Promise<void>;
    up(options?: { button?: MouseButton }): Promise<void>;
    reset(): Promise<void>;
  };
  readonly accessibility: { snapshot(): Promise<unknown> };
  setViewport(size: { width: number; height: number }): Promise<void>;
  emulateMedia(request: MediaRequest): Promise<void>;
  /** True where the engine took the order; one that takes none collects when memory runs short. */
  collectGarbage(): Promise<boolean>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Ends the browser. */
  close(): Promise<void>;
}
