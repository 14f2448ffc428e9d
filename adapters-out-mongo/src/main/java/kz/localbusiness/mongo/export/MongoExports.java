package kz.localbusiness.mongo.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoExports implements Exports, DueExports {

    private static final List<String> UNDERWAY =
            List.of(Export.State.WAITING.name(), Export.State.RUNNING.name());
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "requestedAt");

    private final BusinessMongo mongo;

    MongoExports(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Export> find(ExportId id) {
        return mongo.find(ExportDocument.class, id.toString()).map(ExportDocument::toDomain);
    }

    @Override
    public List<Export> latest(int most) {
        return mongo.findAll(ExportDocument.class, new Criteria(), LATEST_FIRST, most).stream()
                .map(ExportDocument::toDomain)
                .toList();
    }

    @Override
    public void save(Export export) {
        mongo.save(ExportDocument.of(export));
    }

    @Override
    public void progress(Export export) {
        mongo.save(ExportDocument.of(export), List.of());
    }

    @Override
    public void remove(ExportId id) {
        mongo.remove(ExportDocument.class, id.toString());
    }

    @Override
    public List<DueExport> underway(int most) {
        return mongo.namesOfAllBusinesses(ExportDocument.class, "state", UNDERWAY, most).stream()
                .map(MongoExports::named)
                .toList();
    }

    @Override
    public List<DueExport> outlived(Instant now, int most) {
        return mongo.dueOfAllBusinesses(ExportDocument.class, now, most).stream()
                .map(MongoExports::named)
                .toList();
    }

    private static DueExport named(String id) {
        var parts = id.split("/", 2);
        return new DueExport(
                new BusinessId(UUID.fromString(parts[0])), new ExportId(UUID.fromString(parts[1])));
    }
}
