package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Operator;
import kz.localbusiness.application.Caller.Platform;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Doer;

/// Whose act it is, for the history.
public final class Doers {

    private Doers() {}

    public static Doer current(Callers callers) {
        return switch (callers.current()) {
            case Anyone _, Operator _ -> Doer.CLIENT;
            case Member member -> isOfTheTeam(member) ? of(member) : Doer.CLIENT;
            case Platform _ -> Doer.PLATFORM;
        };
    }

    /// Whoever has an account as a client, or at another business, is a client here.
    private static boolean isOfTheTeam(Member member) {
        return Audience.TEAM.admits(member, CurrentBusiness.required());
    }

    private static Doer of(Member member) {
        return new Doer(Actor.BUSINESS, member.subject());
    }
}
