package kz.localbusiness.application.photo.out;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;

/// The bytes of the current business's photos. What is once kept under an id never changes.
public interface Images {

    void add(PhotoId photo, Map<ImageSize, ImageFile> sizes, Instant at);

    Optional<ImageFile> find(PhotoId photo, ImageSize size);

    /// Harmless when there is none.
    void remove(PhotoId photo);

    /// What was added before and never came into the album, because somebody crashed or lost a
    /// race.
    void removeAllBut(Set<PhotoId> photos, Instant before);
}
