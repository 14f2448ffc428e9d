package kz.localbusiness.web.receipt;

import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.business.Slug;

/// Where the business finds the receipts of a visit.
public final class ReceiptNavigation {

    public static final String VISIT = "visit";
    public static final String RECEIPTS = ":slug/admin/receipts/:visit";

    private ReceiptNavigation() {}

    public static String of(Slug slug, AppointmentId visit) {
        return "/%s/admin/receipts/%s".formatted(slug.value(), visit.value());
    }
}
