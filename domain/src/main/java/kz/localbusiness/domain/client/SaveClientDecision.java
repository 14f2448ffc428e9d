package kz.localbusiness.domain.client;

import kz.localbusiness.domain.shared.PhoneNumber;

/// What becomes of a client's profile that somebody has written.
public sealed interface SaveClientDecision {

    record ClientSaved(ClientCard card) implements SaveClientDecision {}

    /// One of the numbers leads to somebody else.
    record PhoneTaken(PhoneNumber phone, ClientId by, String name) implements SaveClientDecision {}

    record ClientUnknown() implements SaveClientDecision {}
}
