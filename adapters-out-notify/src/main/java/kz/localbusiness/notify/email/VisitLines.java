package kz.localbusiness.notify.email;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.notify.text.PhoneText;

/// What an e-mail tells the client of the visit, line by line; unknown things have no line.
record VisitLines(AppointmentEmail email, EmailTexts texts) {

    List<Line> all() {
        var facts = new VisitFacts(email.appointment(), email.business().zone(), texts);
        return Stream.of(
                        facts.line("service", facts.service()),
                        facts.line("staff", email.staffName()),
                        facts.line("when", facts.start()),
                        facts.line("duration", facts.duration()),
                        facts.line("price", facts.price()),
                        facts.line("paid", paid()),
                        facts.line("state", state()),
                        facts.line("until", heldUntil(facts)),
                        facts.line("reason", facts.reason()),
                        facts.line("address", email.business().profile().address()),
                        facts.line("phone", phone()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String heldUntil(VisitFacts facts) {
        return Optional.ofNullable(email.heldUntil()).map(facts::moment).orElse("");
    }

    private String paid() {
        var paid = email.appointment().paid();
        return paid.equals(Money.ZERO) && !email.kind().isAboutMoney()
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

    private String phone() {
        return Optional.ofNullable(email.business().profile().phone())
                .map(PhoneText::of)
                .orElse("");
    }
}
