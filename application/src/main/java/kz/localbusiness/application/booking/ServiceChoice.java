package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// One service of a visit as a client chooses it.
///
/// @param staff null for whoever is free
public record ServiceChoice(OfferingId offering, @Nullable StaffId staff, List<AddOnId> addOns) {

    public ServiceChoice {
        addOns = addOns.stream().distinct().toList();
    }

    public static ServiceChoice of(OfferingId offering, @Nullable StaffId staff) {
        return new ServiceChoice(offering, staff, List.of());
    }
}
