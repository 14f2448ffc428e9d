package kz.localbusiness.domain.business;

import java.time.Duration;

/// How long a time is kept for somebody who has not booked yet.
///
/// @param form while the client fills in the form
/// @param offer for the client on the waitlist to whom it is offered
public record HoldTimes(Duration form, Duration offer) {

    public static final HoldTimes STANDARD =
            new HoldTimes(Duration.ofMinutes(10), Duration.ofMinutes(30));

    public HoldTimes {
        if (!isForm(form) || !isOffer(offer)) {
            throw new IllegalArgumentException(
                    "a form holds 1 to 60 minutes, an offer 5 minutes to 24 hours");
        }
    }

    public static boolean isForm(Duration form) {
        return form.compareTo(Duration.ofMinutes(1)) >= 0
                && form.compareTo(Duration.ofHours(1)) <= 0;
    }

    public static boolean isOffer(Duration offer) {
        return offer.compareTo(Duration.ofMinutes(5)) >= 0
                && offer.compareTo(Duration.ofHours(24)) <= 0;
    }
}
