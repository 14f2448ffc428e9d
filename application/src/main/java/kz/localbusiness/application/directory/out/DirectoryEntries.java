package kz.localbusiness.application.directory.out;

import java.util.List;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectorySearch;

/// The businesses that are open and not hidden, in the order of the alphabet, without pictures.
public interface DirectoryEntries {

    List<DirectoryEntry> page(DirectorySearch search, int most);

    /// Only where they are.
    ///
    /// @param after the place behind which the page begins; empty for the first
    List<Address> addresses(String after, int most);

    record Address(Slug slug, String place) {}
}
