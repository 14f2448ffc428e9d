package kz.localbusiness.application.photo;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.photo.out.Renditions.Rendered;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.PhotoId;

/// The album and its pictures. Pictures come before the album names them and go after it has
/// forgotten them, so that it never names one that is not there.
public record PhotoStore(Albums albums, Images images, Clock clock) {

    /// Longer than anybody takes from the picture to the album.
    private static final Duration UNDERWAY = Duration.ofHours(1);

    Album album() {
        return albums.current();
    }

    void add(PhotoId photo, Rendered picture) {
        images.add(photo, picture.sizes(), clock.instant());
    }

    AlbumDecision change(Function<Album, AlbumDecision> act) {
        var before = albums.current();
        var decision = act.apply(before);
        if (decision instanceof Changed(var after)) {
            save(before, after);
        }
        return decision;
    }

    void save(Album before, Album after) {
        albums.save(after);
        var kept = after.ids();
        before.ids().stream().filter(id -> !kept.contains(id)).forEach(images::remove);
        images.removeAllBut(kept, clock.instant().minus(UNDERWAY));
    }
}
