package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells anyone who finds no page of a business whether that is for now only; the reason stays
/// between the operator and the owner.
@FunctionalInterface
public interface CheckSuspension {

    boolean isSuspended(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
