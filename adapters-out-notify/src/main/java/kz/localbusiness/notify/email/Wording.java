package kz.localbusiness.notify.email;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.notify.text.OneLine;

/// The sentences of an e-mail to a client. None carries what somebody without an account typed:
/// anyone may enter anyone's address, and our mail must not deliver their words.
record Wording(AppointmentEmail email, EmailTexts texts) implements Words {

    @Override
    public String business() {
        return OneLine.of(email.business().profile().name());
    }

    @Override
    public String subject() {
        return texts.say(about("subject"), business());
    }

    /// What a client has cancelled is told in our words: those of the business tell of what it has
    /// cancelled itself.
    @Override
    public String news() {
        var own = email.ownWords();
        return own == null || isOfClient() ? texts.say(about("news"), business()) : own;
    }

    @Override
    public Optional<Choice> reply() {
        return email.kind() == NoticeKind.REMINDER && !email.appointment().isPromised()
                ? Optional.of(new Choice(texts.say("link.coming"), email.comingLink()))
                : Optional.empty();
    }

    @Override
    public String invitation() {
        return switch (email.kind()) {
            case TIME_OFFERED -> texts.say("link.answer");
            case RECEIPT, REFUND -> texts.say("link.receipts");
            case COMPLETED -> texts.say("link.feedback");
            case RECEIVED, CONFIRMED, MOVED, REMINDER, CANCELLED ->
                    texts.say(email.appointment().isLive() ? "link.manage" : "link.look");
        };
    }

    @Override
    public URI link() {
        return switch (email.kind()) {
            case RECEIPT, REFUND -> email.receiptsLink();
            case COMPLETED -> email.feedbackLink();
            case RECEIVED, CONFIRMED, MOVED, REMINDER, CANCELLED, TIME_OFFERED ->
                    email.manageLink();
        };
    }

    @Override
    public String footer() {
        return texts.say(isOffer() ? "footer.offer" : "footer.booking", business());
    }

    @Override
    public Optional<Choice> choice() {
        var text = texts.say(isOffer() ? "choice.offer" : "choice.booking");
        return Optional.of(new Choice(text, email.choiceLink()));
    }

    private String about(String part) {
        return switch (email.kind()) {
            case RECEIVED -> "received." + part;
            case CONFIRMED -> "confirmed." + part;
            case MOVED -> "moved." + part;
            case REMINDER -> "reminder." + part;
            case RECEIPT -> "receipt." + part;
            case REFUND -> "refund." + part;
            case COMPLETED -> "completed." + part;
            case TIME_OFFERED -> "offered." + part;
            case CANCELLED ->
                    (isByClient() ? "cancelled.byClient." : "cancelled.byBusiness.") + part;
        };
    }

    private boolean isOfClient() {
        return email.kind() == NoticeKind.CANCELLED && isByClient();
    }

    private boolean isOffer() {
        return email.kind() == NoticeKind.TIME_OFFERED;
    }

    private boolean isByClient() {
        return email.appointment().state() instanceof Cancelled how && how.by() == Actor.CLIENT;
    }
}
