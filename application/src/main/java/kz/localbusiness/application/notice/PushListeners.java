package kz.localbusiness.application.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscriber.Client;
import kz.localbusiness.domain.notice.PushSubscriber.Guest;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;

/// Finds out for whom a browser would listen.
final class PushListeners {

    private final Agendas agendas;
    private final ManageLinks links;
    private final ManageAccess access;
    private final Callers callers;

    PushListeners(Agendas agendas, ManageLinks links, Callers callers, Clock clock) {
        this.agendas = agendas;
        this.links = links;
        this.access = new ManageAccess(links, clock);
        this.callers = callers;
    }

    /// @param until how long there is anything to hear of; null for people who stay
    record Listener(PushSubscriber subscriber, @Nullable Instant until) {}

    /// @param token null for whoever is signed in
    /// @return empty for a link that was replaced
    /// @throws NotAllowed for a link that opens nothing here, and for whoever nobody knows
    Optional<Listener> find(@Nullable ManageToken token) {
        return token == null
                ? Optional.of(new Listener(signedIn(callers.current()), null))
                : holder(token);
    }

    private Optional<Listener> holder(ManageToken token) {
        var read = links.read(token).orElseThrow(() -> new NotAllowed("no link of ours"));
        var link = access.require(token, read.appointment());
        return isOpen(link)
                ? Optional.of(
                        new Listener(
                                new Guest(link.appointment(), link.generation()), link.expires()))
                : Optional.empty();
    }

    private boolean isOpen(ManageLink link) {
        return agendas.appointment(link.appointment()).filter(link::opens).isPresent();
    }

    private static PushSubscriber signedIn(Caller caller) {
        var business = CurrentBusiness.required();
        if (caller instanceof Member member && Audience.TEAM.admits(member, business)) {
            return new PushSubscriber.Member(new AccountId(member.subject()));
        }
        if (Audience.CLIENTS.admits(caller, business)) {
            return caller.phoneAt(business)
                    .map(Client::new)
                    .orElseThrow(() -> new NotAllowed("a client without a proven number"));
        }
        throw new NotAllowed("nobody has signed in here");
    }
}
