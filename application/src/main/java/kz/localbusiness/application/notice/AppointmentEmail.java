package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// Everything that an e-mail about an appointment says; its language is the client's.
///
/// @param id the event it tells of; the same when the same message is tried again
/// @param heldUntil how long an offered time is kept, null when nothing is offered
/// @param ownWords with which the business begins it, null for the usual ones
public record AppointmentEmail(
        EventId id,
        NoticeKind kind,
        EmailAddress to,
        Business business,
        String staffName,
        Appointment appointment,
        URI manageLink,
        @Nullable Instant heldUntil,
        @Nullable String ownWords) {

    /// The place on the page of a visit where it is chosen.
    public static final String MESSAGES = "messages";

    /// The place on the page of a visit where clients say that they come.
    public static final String COMING = "coming";

    /// The place on the page of a visit where clients say how it was.
    public static final String FEEDBACK = "feedback";

    /// Where one click unsubscribes; short, because some relays fold and break longer headers.
    public static final String UNSUBSCRIBE = "u";

    /// The page below that of a visit with its receipts.
    public static final String RECEIPTS = "receipts";

    /// Where clients find the receipts of the visit.
    public URI receiptsLink() {
        return URI.create("%s/%s".formatted(manageLink, RECEIPTS));
    }

    /// Opening it promises nothing: mail scanners follow links.
    public URI comingLink() {
        return URI.create("%s#%s".formatted(manageLink, COMING));
    }

    public URI feedbackLink() {
        return URI.create("%s#%s".formatted(manageLink, FEEDBACK));
    }

    /// Where clients choose what they are written, or leave the waiting list. Opening it changes
    /// nothing: mail scanners follow links.
    public URI choiceLink() {
        return kind == NoticeKind.TIME_OFFERED
                ? manageLink
                : URI.create(manageLink + "#" + MESSAGES);
    }

    /// Where mail programs post one click (RFC 8058); whoever opens it comes to the choice.
    public URI unsubscribeLink() {
        var page = manageLink.getPath();
        var token = page.substring(page.lastIndexOf('/') + 1);
        return manageLink.resolve("../../%s/%s".formatted(UNSUBSCRIBE, token));
    }
}
