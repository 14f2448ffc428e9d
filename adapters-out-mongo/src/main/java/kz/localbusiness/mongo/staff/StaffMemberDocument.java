package kz.localbusiness.mongo.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import kz.localbusiness.mongo.StoredHours.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/staff`
/// @param abouts by the name of the language; missing like what else is nullable in what was
///   written before there was such a thing
/// @param schedule missing in what was written before there was a choice: that of the business
@Document("staffMembers")
record StaffMemberDocument(
        @Id String id,
        String business,
        String staff,
        String name,
        @Nullable String about,
        @Nullable Map<String, String> abouts,
        @Nullable Timetable schedule,
        @Nullable Boolean archived,
        @Version long version)
        implements OfOneBusiness {

    /// @param weekly by the English name of the day, missing for the hours of the business
    record Timetable(@Nullable Map<String, List<Stretch>> weekly, List<Dated> exceptions) {}

    /// Dates are ISO.
    record Dated(
            String from, String to, String kind, List<Stretch> hours, String note, Instant setAt) {}
}
