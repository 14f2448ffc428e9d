package kz.localbusiness.application.export.out;

import kz.localbusiness.application.audit.out.InMemoryTraces;

class InMemoryExportsTest extends ExportsContract {

    private final InMemoryExports exports = new InMemoryExports(new InMemoryTraces());

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected DueExports due() {
        return exports;
    }
}
