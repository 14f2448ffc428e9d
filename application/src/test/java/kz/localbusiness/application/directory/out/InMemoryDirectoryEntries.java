package kz.localbusiness.application.directory.out;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.business.out.InMemoryBusinesses;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectoryKeys;
import kz.localbusiness.domain.directory.DirectorySearch;

public final class InMemoryDirectoryEntries implements DirectoryEntries {

    private final InMemoryBusinesses businesses;

    public InMemoryDirectoryEntries(InMemoryBusinesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public List<DirectoryEntry> page(DirectorySearch search, int most) {
        return found(search).limit(most).toList();
    }

    @Override
    public List<Address> addresses(String after, int most) {
        return found(DirectorySearch.ALL.behind(after))
                .limit(most)
                .map(one -> new Address(one.slug(), one.place()))
                .toList();
    }

    private Stream<DirectoryEntry> found(DirectorySearch search) {
        return businesses.ofEveryone().stream()
                .filter(one -> DirectoryKeys.of(one).containsAll(search.keys()))
                .map(DirectoryEntry::of)
                .filter(one -> one.place().compareTo(search.after()) > 0)
                .sorted(Comparator.comparing(DirectoryEntry::place));
    }
}
