package kz.localbusiness.domain.chat;

import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;

/// What becomes of a chat that comes with a key, or tells its number.
public sealed interface ChatDecision {

    record ChatLinked(Business business, Language language) implements ChatDecision {}

    /// Somebody of the team is told there what happens.
    record TeamLinked(Business business, Language language) implements ChatDecision {}

    /// Whoever has a link to a visit has not proven to have the number of the client.
    record NumberWanted(Business business, Language language) implements ChatDecision {}

    record OtherNumber(Business business, Language language) implements ChatDecision {}

    /// Nobody is invited with this key, not any more, or somebody else has come with it.
    record NotInvited() implements ChatDecision {}
}
