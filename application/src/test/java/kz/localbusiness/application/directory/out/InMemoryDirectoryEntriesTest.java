package kz.localbusiness.application.directory.out;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.InMemoryBusinesses;

class InMemoryDirectoryEntriesTest extends DirectoryEntriesContract {

    private final InMemoryBusinesses businesses = new InMemoryBusinesses();

    @Override
    protected DirectoryEntries entries() {
        return new InMemoryDirectoryEntries(businesses);
    }

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
