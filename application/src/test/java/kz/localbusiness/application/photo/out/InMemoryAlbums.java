package kz.localbusiness.application.photo.out;

import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.photo.Album;

public final class InMemoryAlbums implements Albums {

    private static final String ONLY = "photos";

    private final InMemoryRows<String, Album> rows;

    public InMemoryAlbums() {
        this(new InMemoryTraces());
    }

    public InMemoryAlbums(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), ONLY),
                        Album::version,
                        Album::inVersion,
                        traces);
    }

    @Override
    public Album current() {
        return rows.find(ONLY).orElseGet(() -> Album.empty(CurrentBusiness.required()));
    }

    @Override
    public void save(Album album) {
        rows.save(album, "albums", ONLY);
    }

    List<Album> ofEveryone() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }
}
