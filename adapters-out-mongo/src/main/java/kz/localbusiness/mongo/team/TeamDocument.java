package kz.localbusiness.mongo.team;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.TracedForPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/team`
@Document("teams")
record TeamDocument(
        @Id String id,
        String business,
        List<Person> colleagues,
        List<Invited> invitations,
        boolean phonesShown,
        @Version long version)
        implements TracedForPeople {

    /// What follows the business in the id: each has one of these.
    static final String NAME = "team";

    record Person(
            String account,
            String name,
            String email,
            String role,
            @Nullable String staff,
            String standing) {}

    /// @param invitation its id; no part may be called `id`
    record Invited(
            String invitation,
            String digest,
            String role,
            @Nullable String staff,
            @Nullable String email,
            Instant expires,
            @Nullable String takenBy) {}
}
