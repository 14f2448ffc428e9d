package kz.localbusiness.notify.email;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.notify.text.OneLine;

/// The sentences of an e-mail to somebody of the business. Subjects are shown on locked screens and
/// name no client.
record StaffWording(StaffMessage email, EmailTexts texts) implements Words {

    @Override
    public String business() {
        return OneLine.of(email.business().profile().name());
    }

    @Override
    public String subject() {
        return texts.say(about("subject"), business(), when());
    }

    /// Where the name of the business stands already.
    String line() {
        return texts.say(about("line"), when());
    }

    private String when() {
        var start = email.appointment().slot().start();
        return EmailFormats.moment(start, email.business().zone(), texts.locale());
    }

    @Override
    public String news() {
        return texts.say(about("news"), business());
    }

    @Override
    public String invitation() {
        return texts.say("staff.link");
    }

    @Override
    public URI link() {
        return email.page();
    }

    @Override
    public String footer() {
        return texts.say("staff.footer", business());
    }

    @Override
    public Optional<Choice> choice() {
        return Optional.of(new Choice(texts.say("staff.choice"), email.choicePage()));
    }

    private String about(String part) {
        var state = email.appointment().state();
        return switch (email.news()) {
            case BOOKED ->
                    (state instanceof Requested ? "staff.requested." : "staff.booked.") + part;
            case CHANGED -> "staff.changed." + part;
            case CHANGE_ASKED -> "staff.asked." + part;
            case REVIEWED -> "staff.reviewed." + part;
            case CANCELLED ->
                    (isByClient() ? "staff.cancelled.byClient." : "staff.cancelled.byBusiness.")
                            + part;
        };
    }

    private boolean isByClient() {
        return email.appointment().state() instanceof Cancelled how && how.by() == Actor.CLIENT;
    }
}
