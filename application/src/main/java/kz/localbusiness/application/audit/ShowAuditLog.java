package kz.localbusiness.application.audit;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The owner looks at who did what to which record, when and from where.
@FunctionalInterface
public interface ShowAuditLog {

    Page show(Query query);

    /// @param size how many entries at most, from 1 to [Query#MOST]
    record Query(BusinessId business, Filter filter, int size) implements ForBusiness {

        public static final int MOST = 200;

        public Query {
            if (size < 1 || size > MOST) {
                throw new IllegalArgumentException("a page has 1 to 200 entries: " + size);
            }
        }
    }

    /// @param account whose acts only, null for everybody's
    /// @param record the id of the one record, null for all
    /// @param before the place after which to go on, null for the newest
    record Filter(@Nullable String account, @Nullable String record, @Nullable String before) {

        public static final Filter ALL = new Filter(null, null, null);

        public boolean admits(AuditEntry entry) {
            return (account == null || account.equals(entry.act().by().account()))
                    && (record == null || record.equals(entry.record().id()))
                    && (before == null || entry.place().compareTo(before) < 0);
        }

        public Filter before(@Nullable String place) {
            return new Filter(account, record, place);
        }
    }

    /// @param entries newest first
    /// @param next where the next page begins, null when there is none
    record Page(List<AuditEntry> entries, @Nullable String next) {

        public Page {
            entries = List.copyOf(entries);
        }
    }
}
