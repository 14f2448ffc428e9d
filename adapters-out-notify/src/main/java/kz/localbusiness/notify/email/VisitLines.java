package kz.localbusiness.notify.email;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Money;

/// What an e-mail tells of the visit, line by line; unknown things have no line.
record VisitLines(AppointmentEmail email, EmailTexts texts) {

    List<Line> all() {
        return Stream.of(
                        line("service", email.appointment().offering().name()),
                        line("staff", email.staffName()),
                        line("when", when()),
                        line("duration", duration()),
                        line("price", price()),
                        line("paid", paid()),
                        line("state", state()),
                        line("until", heldUntil()),
                        line("reason", reason()),
                        line("address", email.business().profile().address()),
                        line("phone", phone()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(String key, String value) {
        var shown = OneLine.of(value);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(texts.say("label." + key), shown));
    }

    private String when() {
        var start = email.appointment().slot().start();
        return EmailFormats.moment(start, email.business().zone(), texts.locale());
    }

    private String heldUntil() {
        return Optional.ofNullable(email.heldUntil())
                .map(until -> EmailFormats.moment(until, email.business().zone(), texts.locale()))
                .orElse("");
    }

    private String duration() {
        return EmailFormats.duration(email.appointment().offering().duration(), texts);
    }

    private String price() {
        return EmailFormats.price(email.appointment().price(), texts.locale());
    }

    private String paid() {
        var paid = email.appointment().paid();
        return paid.equals(Money.ZERO) && email.kind() != NoticeKind.RECEIPT
                ? ""
                : EmailFormats.price(paid, texts.locale());
    }

    private String state() {
        return email.kind() == NoticeKind.TIME_OFFERED ? texts.say("state.offered") : standing();
    }

    private String standing() {
        return switch (email.appointment().state()) {
            case Requested _ -> texts.say("state.requested");
            case Confirmed _ -> texts.say("state.confirmed");
            case Rescheduled _ -> texts.say("state.rescheduled");
            case Arrived _ -> texts.say("state.arrived");
            case Completed _ -> texts.say("state.completed");
            case NoShow _ -> texts.say("state.missed");
            case Cancelled _ -> texts.say("state.cancelled");
        };
    }

    /// Only the business's: the client knows their own, see [Wording].
    private String reason() {
        return email.appointment().state() instanceof Cancelled how && how.by() == Actor.BUSINESS
                ? how.reason()
                : "";
    }

    private String phone() {
        return Optional.ofNullable(email.business().profile().phone())
                .map(EmailFormats::phone)
                .orElse("");
    }
}
