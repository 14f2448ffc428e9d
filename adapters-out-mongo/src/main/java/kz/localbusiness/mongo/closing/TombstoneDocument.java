package kz.localbusiness.mongo.closing;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id the business's
/// @param openSince missing once it is certain that nothing is left
/// @param deletedAt missing until then
@Document("tombstones")
record TombstoneDocument(
        @Id String id,
        String slug,
        Instant registeredAt,
        Instant askedAt,
        Instant begunAt,
        @Nullable Instant openSince,
        @Nullable Instant deletedAt)
        implements OfAllBusinesses {

    static TombstoneDocument of(Tombstone one) {
        var isOpen = one.deletedAt() == null;
        return new TombstoneDocument(
                one.id().toString(),
                one.slug().value(),
                one.registeredAt(),
                one.askedAt(),
                one.begunAt(),
                isOpen ? one.begunAt() : null,
                one.deletedAt());
    }

    BusinessId business() {
        return new BusinessId(UUID.fromString(id));
    }

    Tombstone toDomain() {
        return new Tombstone(business(), new Slug(slug), registeredAt, askedAt, begunAt, deletedAt);
    }
}
