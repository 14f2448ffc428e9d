package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The owner tells clients who the business is and how to reach it.
@FunctionalInterface
public interface DescribeBusiness {

    Business describe(Command command);

    record Command(
            BusinessId business,
            String name,
            String description,
            PhoneNumber phone,
            String address,
            Listing listing)
            implements ForBusiness {}
}
