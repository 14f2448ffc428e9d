package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.domain.booking.HoldDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.HoldDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.HoldDecision.Holding;
import kz.localbusiness.domain.booking.HoldDecision.NotOffered;
import kz.localbusiness.domain.booking.HoldDecision.NothingToBook;
import kz.localbusiness.domain.booking.HoldDecision.SlotTaken;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.BusinessId;

/// The time that is kept while the form is filled in, and the one key of the whole attempt to book.
final class HeldStart extends Div implements LocaleChangeObserver {

    private final BusinessId business;
    private final BookingPorts ports;
    private final Element countdown = new Element("lbp-until");
    private IdempotencyKey key;
    private boolean holds;

    HeldStart(BusinessId business, IdempotencyKey key, BookingPorts ports) {
        this.business = business;
        this.ports = ports;
        this.key = key;
        countdown.setAttribute("role", "timer");
        addClassNames("quiet", "held");
        getElement().appendChild(countdown);
    }

    IdempotencyKey key() {
        return key;
    }

    /// What the key held before is free again.
    void resume(IdempotencyKey earlier) {
        key = earlier;
        holds = true;
        release();
    }

    /// Whatever is asked next is another attempt.
    IdempotencyKey renew() {
        release();
        key = ports.newKey();
        return key;
    }

    /// The text of the refusal; empty when the time is held, or booking it tells more.
    Optional<String> hold(Wish wish) {
        if (!ports.limits().admits()) {
            return Optional.empty();
        }
        return switch (ports.holdSlot().hold(wish.hold(key))) {
            case Holding(var hold) -> {
                ports.limits().held();
                holds = true;
                count(hold.until());
                yield Optional.empty();
            }
            case SlotTaken() -> Optional.of("booking.slot-taken");
            case NotOffered _ -> Optional.of("booking.not-offered");
            case NothingToBook() -> Optional.of("booking.nothing-to-book");
            case AlreadyBooked _, BusinessSuspended _ -> Optional.empty();
        };
    }

    void release() {
        if (holds) {
            holds = false;
            countdown.removeAttribute("millis");
            ports.releaseHold().release(new ReleaseHold.Command(business, key));
        }
    }

    private void count(Instant until) {
        var left = Duration.between(ports.clock().instant(), until);
        countdown.setAttribute("millis", String.valueOf(left.toMillis()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        countdown.setAttribute("text", getTranslation("booking.held-for", "{0}"));
        countdown.setAttribute("over", getTranslation("booking.held-no-more"));
    }
}
