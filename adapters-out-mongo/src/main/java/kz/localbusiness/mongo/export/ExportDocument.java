package kz.localbusiness.mongo.export;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/export`
/// @param underway the business, of which only one can be underway; missing when this one is not
/// @param dueAt when it is removed; missing while it is underway
@Document("exports")
record ExportDocument(
        @Id String id,
        String business,
        @Nullable String underway,
        String state,
        Instant requestedAt,
        long done,
        long total,
        int failures,
        @Nullable Instant ended,
        @Nullable Instant dueAt,
        long bytes,
        @Nullable Instant fetchedAt,
        @Version long version)
        implements OfOneBusiness {

    static ExportDocument of(Export export) {
        var business = export.business().toString();
        return new ExportDocument(
                business + "/" + export.id(),
                business,
                export.isUnderway() ? business : null,
                export.state().name(),
                export.requestedAt(),
                export.done(),
                export.total(),
                export.failures(),
                export.ended(),
                export.keptUntil(),
                export.bytes(),
                export.fetchedAt(),
                export.version());
    }

    Export toDomain() {
        return new Export(
                new ExportId(UUID.fromString(id.substring(business.length() + 1))),
                new BusinessId(UUID.fromString(business)),
                Export.State.valueOf(state),
                requestedAt,
                done,
                total,
                failures,
                ended,
                bytes,
                fetchedAt,
                version);
    }
}
