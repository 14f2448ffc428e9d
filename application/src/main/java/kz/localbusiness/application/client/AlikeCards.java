package kz.localbusiness.application.client;

import java.util.List;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientProfile;

/// Notes on the cards which of them may be of one person. Others are noted before the card itself,
/// so that a crash leaves one noted too many at most; who lists them asks once more.
///
/// @see "features/decisions/026-clients.md"
public record AlikeCards(ClientCards cards) {

    static final int MOST = 20;

    /// Stores a card on which the profile is new.
    void save(ClientCard card) {
        var others = of(card);
        for (var other : others) {
            if (!other.isAlike()) {
                cards.save(other.alike(true));
            }
        }
        cards.save(card.alike(!others.isEmpty()));
    }

    /// A card is not what it was, or is gone: those who were alike may not be any more.
    public void renew(ClientProfile before) {
        for (var card : cards.alike(before, MOST)) {
            var isAlike = !of(card).isEmpty();
            if (isAlike != card.isAlike()) {
                cards.save(card.alike(isAlike));
            }
        }
    }

    List<ClientCard> of(ClientCard card) {
        return cards.alike(card.profile(), MOST).stream().filter(card::mayBe).toList();
    }
}
