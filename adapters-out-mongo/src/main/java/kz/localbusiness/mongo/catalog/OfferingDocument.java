package kz.localbusiness.mongo.catalog;

import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Every length is in seconds, every price in tiyn. What is nullable here without a word was not
/// stored at first, and is missing where a service was not saved since.
///
/// @param id `business/offering`
/// @param names by the name of the language, like the descriptions
@Document("offerings")
record OfferingDocument(
        @Id String id,
        String business,
        String offering,
        String name,
        String description,
        @Nullable Map<String, String> names,
        @Nullable Map<String, String> descriptions,
        @Nullable String category,
        long seconds,
        long price,
        @Nullable Rendering delivery,
        @Nullable Rules overrides,
        boolean archived,
        @Version long version)
        implements OfOneBusiness {

    /// @param before buffer, like after
    record Rendering(
            long before,
            long after,
            int capacity,
            boolean everybody,
            List<Terms> terms,
            List<Need> needs,
            List<Extra> addOns) {}

    /// @param seconds like the price, missing where it is the service's own
    record Terms(String staff, @Nullable Long seconds, @Nullable Long price) {}

    record Need(List<String> anyOf) {}

    record Extra(String id, String name, long seconds, long price) {}

    /// Missing is each rule that is the business's own.
    record Rules(
            @Nullable Long step,
            @Nullable Long minimumNotice,
            @Nullable Integer horizonDays,
            @Nullable Long cancelCutoff,
            @Nullable Long moveCutoff,
            @Nullable Integer maxMoves,
            @Nullable Integer perClient,
            @Nullable Integer perPersonDay,
            @Nullable String approval,
            @Nullable Integer advancePercent,
            @Nullable Long advanceTiyn) {}
}
