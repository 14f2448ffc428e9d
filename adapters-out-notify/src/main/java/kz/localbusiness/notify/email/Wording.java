package kz.localbusiness.notify.email;

import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.notice.NoticeKind;

/// The sentences of an e-mail. None carries what somebody without an account typed: anyone may
/// enter anyone's address, and our mail must not deliver their words.
record Wording(AppointmentEmail email, EmailTexts texts) {

    String language() {
        return texts.locale().getLanguage();
    }

    String business() {
        return OneLine.of(email.business().profile().name());
    }

    String subject() {
        return texts.say(about("subject"), business());
    }

    String greeting() {
        return texts.say("greeting");
    }

    String news() {
        return texts.say(about("news"), business());
    }

    String invitation() {
        if (isOffer()) {
            return texts.say("link.answer");
        }
        if (isReceipt()) {
            return texts.say("link.receipts");
        }
        return texts.say(email.appointment().isLive() ? "link.manage" : "link.look");
    }

    String link() {
        return (isReceipt() ? email.receiptsLink() : email.manageLink()).toString();
    }

    String footer() {
        return texts.say(isOffer() ? "footer.offer" : "footer.booking", business());
    }

    String choice() {
        return texts.say(isOffer() ? "choice.offer" : "choice.booking");
    }

    String choiceLink() {
        return email.choiceLink().toString();
    }

    private String about(String part) {
        return switch (email.kind()) {
            case RECEIVED -> "received." + part;
            case CONFIRMED -> "confirmed." + part;
            case MOVED -> "moved." + part;
            case REMINDER -> "reminder." + part;
            case RECEIPT -> "receipt." + part;
            case TIME_OFFERED -> "offered." + part;
            case CANCELLED ->
                    (isByClient() ? "cancelled.byClient." : "cancelled.byBusiness.") + part;
        };
    }

    private boolean isOffer() {
        return email.kind() == NoticeKind.TIME_OFFERED;
    }

    private boolean isReceipt() {
        return email.kind() == NoticeKind.RECEIPT;
    }

    private boolean isByClient() {
        return email.appointment().state() instanceof Cancelled how && how.by() == Actor.CLIENT;
    }
}
