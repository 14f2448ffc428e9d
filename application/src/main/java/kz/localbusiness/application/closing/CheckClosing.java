package kz.localbusiness.application.closing;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells anyone who finds no page of a business whether it ends.
@FunctionalInterface
public interface CheckClosing {

    boolean isClosing(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
