package kz.localbusiness.domain.booking;

import java.util.List;

/// What an agenda answers when the business wants time for itself.
public sealed interface BlockDecision {

    record Blocked(Agenda agenda) implements BlockDecision {}

    /// @param claims empty when the agenda holds as much as it ever will
    record InTheWay(List<Claim> claims) implements BlockDecision {}

    /// A block lies within one local date.
    record NotOneDay() implements BlockDecision {}

    record NoSuchStaff() implements BlockDecision {}
}
