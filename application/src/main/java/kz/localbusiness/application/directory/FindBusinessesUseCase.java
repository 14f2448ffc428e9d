package kz.localbusiness.application.directory;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.photo.out.Signs;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectorySearch;

@UseCase(Audience.EVERYONE)
class FindBusinessesUseCase implements FindBusinesses {

    private static final int PAGE = 20;

    private final DirectoryEntries entries;
    private final Signs signs;

    FindBusinessesUseCase(DirectoryEntries entries, Signs signs) {
        this.entries = entries;
        this.signs = signs;
    }

    @Override
    public DirectoryPage find(DirectorySearch search) {
        var found = entries.page(search, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE ? page.getLast().place() : "";
        return new DirectoryPage(pictured(page), next);
    }

    private List<DirectoryEntry> pictured(List<DirectoryEntry> page) {
        var pictures = signs.of(page.stream().map(DirectoryEntry::business).toList());
        return page.stream().map(one -> one.showing(pictures.get(one.business()))).toList();
    }
}
