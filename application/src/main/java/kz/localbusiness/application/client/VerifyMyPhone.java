package kz.localbusiness.application.client;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The signed-in client proves to have a phone number, and finds its bookings after the next
/// sign-in.
@FunctionalInterface
public interface VerifyMyPhone {

    AccountDecision verify(Command command);

    record Command(BusinessId business, PhoneNumber phone, Code code) implements ForBusiness {}
}
