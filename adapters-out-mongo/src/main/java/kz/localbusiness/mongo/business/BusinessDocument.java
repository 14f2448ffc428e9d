package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import kz.localbusiness.mongo.StoredHours.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/business`
/// @param zone of the tz database
/// @param hours by the English name of the day
/// @param policy missing in what was written before there was a choice: the standard rules
/// @param closures missing in what was written before there were any: none
/// @param suspension missing unless the platform's operator has suspended it
/// @param closing missing unless an owner has asked for its end
/// @param dueAt present only while it ends: when somebody must see to that again
/// @param searched by which words, in lower case, the platform's operator finds it; missing in what
///   was written before there was an operator
/// @param found under what the directory finds it; missing unless it is listed there
/// @param place where it stands in the directory; missing like `found`
/// @param formerSlugs the latest first; missing in what was written before a business could move
@Document("businesses")
record BusinessDocument(
        @Id String id,
        String business,
        String slug,
        About profile,
        String zone,
        Map<String, List<Stretch>> hours,
        @Nullable Rules policy,
        @Nullable Shut closures,
        String stage,
        @Nullable Held suspension,
        @Nullable Ending closing,
        @Nullable Instant dueAt,
        @Nullable List<String> searched,
        @Nullable List<String> found,
        @Nullable String place,
        @Nullable List<String> formerSlugs,
        Instant registeredAt,
        @Version long version)
        implements OfOneBusiness {

    /// What follows the business in the id: each has one of these.
    static final String NAME = "business";

    /// @param listing missing in what was written before there was one: the plain one
    record About(
            String name,
            String description,
            String email,
            @Nullable String phone,
            String address,
            @Nullable Listed listing,
            @Nullable String payment) {}

    /// @param hidden missing in what was written before one could hide: not hidden
    record Listed(
            String category,
            @Nullable String whatsapp,
            String instagram,
            List<String> languages,
            @Nullable String district,
            @Nullable Boolean hidden) {}

    /// Lengths of time in seconds.
    record Rules(
            long step,
            long minimumNotice,
            int horizonDays,
            long cancelCutoff,
            long moveCutoff,
            int maxMoves,
            int perClient,
            int perPersonDay,
            String approval,
            boolean buffersWithinHours,
            long formHold,
            long offerHold) {}

    /// Dates are ISO.
    ///
    /// @param holidays whether the business rests on them
    /// @param kurbanAit by year
    record Shut(
            List<Days> dated,
            boolean holidays,
            Map<String, String> kurbanAit,
            List<String> workedAnyway) {}

    record Held(String reason, Instant since) {}

    record Ending(Instant askedAt, int told, boolean begun) {}

    record Days(String from, String to, String reason, Instant setAt) {}
}
