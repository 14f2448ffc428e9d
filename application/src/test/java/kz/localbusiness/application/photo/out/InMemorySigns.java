package kz.localbusiness.application.photo.out;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemorySigns implements Signs {

    private final InMemoryAlbums albums;

    public InMemorySigns(InMemoryAlbums albums) {
        this.albums = albums;
    }

    @Override
    public Map<BusinessId, PhotoId> of(Collection<BusinessId> businesses) {
        var pictures = new HashMap<BusinessId, PhotoId>();
        albums.ofEveryone().stream()
                .filter(album -> businesses.contains(album.business()))
                .forEach(album ->
                        sign(album).ifPresent(photo -> pictures.put(album.business(), photo.id())));
        return Map.copyOf(pictures);
    }

    private static Optional<Photo> sign(Album album) {
        return Optional.ofNullable(album.logo()).or(() -> album.gallery().stream().findFirst());
    }
}
