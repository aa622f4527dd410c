/** First names of one origin, parted by spaces, lower case, straight apostrophes. */
export interface FirstNameList {
  readonly origin: string;
  readonly female: string;
  readonly male: string;
  readonly either: string;
}
