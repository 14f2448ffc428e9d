package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.AddressDecision;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner gives the business another address; the former one leads there.
///
/// @see "features/decisions/028-settings.md"
@FunctionalInterface
public interface ChangeAddress {

    AddressDecision change(Command command);

    record Command(BusinessId business, Slug slug) implements ForBusiness {}
}
