package kz.localbusiness.application.directory;

import java.util.List;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectorySearch;

/// Somebody looks for a business in town.
@FunctionalInterface
public interface FindBusinesses {

    DirectoryPage find(DirectorySearch search);

    /// @param next the place behind which the next page begins; empty when there is none
    record DirectoryPage(List<DirectoryEntry> entries, String next) {}
}
