package kz.localbusiness.application.staff.out;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceId;

public final class InMemoryResources implements Resources {

    private final InMemoryRows<ResourceId, Resource> rows;

    public InMemoryResources() {
        this(new InMemoryTraces());
    }

    public InMemoryResources(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.id()),
                        Resource::version,
                        (one, version) ->
                                new Resource(
                                        one.business(),
                                        one.id(),
                                        one.name(),
                                        one.archived(),
                                        version),
                        traces);
    }

    @Override
    public List<Resource> all() {
        return rows.all().stream()
                .filter(one -> !one.archived())
                .sorted(Comparator.comparing(Resource::name))
                .toList();
    }

    @Override
    public List<Resource> archived(int most) {
        return rows.all().stream()
                .filter(Resource::archived)
                .sorted(Comparator.comparing(Resource::name))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Resource> find(ResourceId id) {
        return rows.find(id);
    }

    @Override
    public void save(Resource resource) {
        rows.save(resource, "resources", resource.id().value().toString());
    }

    public void clear() {
        rows.clear();
    }
}
