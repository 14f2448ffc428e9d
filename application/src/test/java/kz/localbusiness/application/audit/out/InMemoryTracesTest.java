package kz.localbusiness.application.audit.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.shared.BusinessId;

class InMemoryTracesTest extends TracesContract {

    private final InMemoryTraces traces = new InMemoryTraces();
    private final InMemoryRows<String, Thing> rows =
            new InMemoryRows<>(
                    thing -> new InMemoryRows.Key<>(thing.business(), thing.name()),
                    Thing::version,
                    (thing, version) -> new Thing(thing.business(), thing.name(), version),
                    traces);

    private record Thing(BusinessId business, String name, long version) {}

    @Override
    protected Traces traces() {
        return traces;
    }

    @Override
    protected void save(String name, long version) {
        rows.save(new Thing(CurrentBusiness.required(), name, version), "resources", name);
    }
}
