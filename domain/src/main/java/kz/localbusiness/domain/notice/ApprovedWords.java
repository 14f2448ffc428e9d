package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.Placeholder.ADDRESS;
import static kz.localbusiness.domain.notice.Placeholder.BUSINESS;
import static kz.localbusiness.domain.notice.Placeholder.DATE;
import static kz.localbusiness.domain.notice.Placeholder.LINK;
import static kz.localbusiness.domain.notice.Placeholder.REASON;
import static kz.localbusiness.domain.notice.Placeholder.SERVICE;
import static kz.localbusiness.domain.notice.Placeholder.STAFF;
import static kz.localbusiness.domain.notice.Placeholder.TIME;
import static kz.localbusiness.domain.notice.Placeholder.UNTIL;

import java.util.List;

/// Words that a provider has approved beforehand, which nobody can change afterwards.
///
/// @param name by which the provider knows them, in each language on its own
/// @param places which fact stands where in them, the same in every language
/// @see "features/decisions/048-whatsapp-and-web-push.md"
public record ApprovedWords(String name, List<Placeholder> places) {

    public ApprovedWords {
        places = List.copyOf(places);
    }

    public static ApprovedWords of(NoticeKind kind) {
        return switch (kind) {
            case RECEIVED -> words("visit_received", BUSINESS, SERVICE, DATE, TIME, LINK);
            case CONFIRMED ->
                    words("visit_confirmed", BUSINESS, DATE, TIME, SERVICE, STAFF, ADDRESS, LINK);
            case CANCELLED -> words("visit_cancelled", BUSINESS, DATE, TIME, REASON, LINK);
            case MOVED -> words("visit_moved", BUSINESS, DATE, TIME, SERVICE, STAFF, LINK);
            case REMINDER ->
                    words("visit_reminder", BUSINESS, DATE, TIME, SERVICE, STAFF, ADDRESS, LINK);
            case RECEIPT -> words("visit_receipt", BUSINESS, LINK);
            case REFUND -> words("visit_refund", BUSINESS, LINK);
            case COMPLETED -> words("visit_completed", BUSINESS, SERVICE, LINK);
            case TIME_OFFERED -> words("time_offered", BUSINESS, DATE, TIME, UNTIL, LINK);
        };
    }

    private static ApprovedWords words(String name, Placeholder... places) {
        return new ApprovedWords(name, List.of(places));
    }
}
