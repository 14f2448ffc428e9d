package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// The bank is not answered any more.
@FunctionalInterface
public interface TurnOffBiller {

    void turnOff(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
