/** What a card would put into one field of a form. */
export interface CardOffer {
  /** Names of the fields and what they would hold. */
  values: Readonly<Record<string, string>>;
  label: string;
  /** What the card says, as people read it. */
  read: string;
  /** What stands there now, as people read it; empty for nothing. */
  now: string;
}

export const isSame = ({read, now}: CardOffer): boolean => read === now;

/** It stands there differently: nothing is overwritten unless the person says so. */
export const differs = (offer: CardOffer): boolean => offer.now !== '' && !isSame(offer);

/**
 * What is filled in: what is empty, and of what differs that which the person wants replaced.
 * @param replaced - By label.
 */
export const filled = (offers: readonly CardOffer[], replaced: ReadonlySet<string>): CardOffer[] =>
  offers.filter((offer) => offer.now === '' || (differs(offer) && replaced.has(offer.label)));
