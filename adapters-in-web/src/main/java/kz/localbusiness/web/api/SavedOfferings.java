package kz.localbusiness.web.api;

import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.web.api.WrongField.Rule;

/// Tells what came of saving a service.
final class SavedOfferings {

    private SavedOfferings() {}

    /// @throws Refused when it was not saved
    static RestFullOffering told(OfferingDecision decision) {
        return switch (decision) {
            case Saved(var offering) -> RestFullOffering.of(offering);
            case CatalogueFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case UnknownStaff _ -> throw Refused.wrong("performers.terms", Rule.UNKNOWN);
            case UnknownResources _ -> throw Refused.wrong("needs", Rule.UNKNOWN);
        };
    }
}
