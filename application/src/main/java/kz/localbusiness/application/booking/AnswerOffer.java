package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.BusinessId;

/// Who waits takes the offered time, leaves it to the next, or does not want to wait any more.
@FunctionalInterface
public interface AnswerOffer {

    WaitlistDecision answer(Command command);

    enum Choice {
        ACCEPT,
        DECLINE,
        LEAVE
    }

    record Command(BusinessId business, WaitlistId entry, ManageToken token, Choice choice)
            implements ForBusiness {}
}
