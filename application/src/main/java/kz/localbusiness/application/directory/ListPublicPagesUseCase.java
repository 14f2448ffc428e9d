package kz.localbusiness.application.directory;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.directory.out.DirectoryEntries.Address;

@UseCase(Audience.EVERYONE)
class ListPublicPagesUseCase implements ListPublicPages {

    private final DirectoryEntries entries;

    ListPublicPagesUseCase(DirectoryEntries entries) {
        this.entries = entries;
    }

    @Override
    public SlugPage list(String after) {
        var found = entries.addresses(after, MOST + 1);
        var page = found.stream().limit(MOST).toList();
        var next = found.size() > MOST ? page.getLast().place() : "";
        return new SlugPage(page.stream().map(Address::slug).toList(), next);
    }
}
