package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/staff/date`
/// @param date ISO, so that it sorts
/// @param claims the document's own id, then every appointment that is here; unique within the
///   business, and never empty because an empty array is a value of its own to a unique index
/// @param leaving `business/appointment` of every departure, missing when there is none
/// @param dueAt present only while somebody must look at this day again
@Document("staffDays")
record StaffDayDocument(
        @Id String id,
        String business,
        String staff,
        String date,
        List<String> claims,
        @Nullable List<String> leaving,
        @Nullable Instant dueAt,
        List<Visit> appointments,
        List<Leave> departures,
        List<News> news,
        @Version long version)
        implements OfOneBusiness {

    record Visit(
            String id,
            Instant start,
            Instant end,
            Service offering,
            Client client,
            State state,
            Instant bookedAt,
            @Nullable Praise feedback) {}

    /// @param price in tiyn
    record Service(String id, String name, long seconds, long price) {}

    record Client(
            String name, String phone, @Nullable String email, String request, String language) {}

    /// @param at missing for a requested one
    /// @param by like the reason, only of a cancelled one
    record State(String name, @Nullable Instant at, @Nullable String by, @Nullable String reason) {}

    record Praise(int stars, String words, Instant at) {}

    record Leave(Visit appointment, Instant until) {}

    /// @param fromStaff like the date, only of a move
    record News(
            String kind,
            String id,
            String appointment,
            Instant at,
            @Nullable String fromStaff,
            @Nullable String fromDate) {}
}
